package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds other than deals and sales: told apart, read, known again. */
class RecordKindImportTest {

    @TempDir
    Path folder;

    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "leads       | Lead ID,Created at,Lead source,Lead owner,First response at | L1,2026-01-05 09:30,Web,Ann,2026-01-05 11:00",
        "leads       | 线索编号,创建时间,线索来源,负责人,首次响应时间 | L1,2026-01-05 09:30,官网,王芳,2026-01-05 11:00",
        "activities  | Activity date,Activity type,Rep,Deal ID,Outcome | 2026-01-07 10:00,Call,Ann,D1,No answer",
        "activities  | 跟进时间,跟进方式,跟进人,商机编号 | 2026-01-07 10:00,电话,王芳,D1",
        "contacts    | Email,First name,Last name,Company,Job title | a@b.example,Ann,Lee,Acme,Buyer",
        "deal-lines  | Deal ID,Product,Quantity,Unit price,Line item ID | D1,Lamp,2,10,7",
        "targets     | Metric,Scope,From,To,Target | win rate,team=East,2026-01-01,2026-03-31,30",
        "costs       | Date,Cost category,Amount,Source | 2026-01-31,Ads,900,Web",
        "costs       | 日期,费用类别,金额 | 2026-01-31,广告,900",
        "surveys     | Customer,Response date,NPS | Acme,2026-02-01,9",
        "markets     | Market,Potential customers,Market value | Retail,1200,5000000",
        "changes     | Change,Started on,Primary metric | New demo,2026-02-01,sales-cycle",
        "timesheets  | Employee,Date,Category,Hours | Ann,2026-01-05,Selling,3.5",
        "partners    | Partner,Partner since,Commission | Nordic,2025-01-01,10%",
        "candidates  | Candidate ID,Source,Step,Step date,Job opened on | C1,Referral,Offer,2026-02-01,2026-01-01",
        "rates       | Date,Currency,To,Exchange rate | 2026-01-01,USD,EUR,0.92",
        "holidays    | Date,Holiday | 2026-01-01,New Year",
        "sales       | Order date,Order ID,Units sold,Unit price | 2026-01-01,7,2,3.5"})
    void eachKindIsToldByItsHeadings(String kind, String headings, String row) {
        Path file = imports.file("export.csv", headings, row);
        assertEquals(kind, String.valueOf(imports.inspect(file).getFirst().kind()).toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-'));
        RowCounts counts = imports.run(file).tables().getFirst().counts();
        assertEquals(new RowCounts(1, 1, 0, 0, 0, 0), counts);
        assertEquals(new RowCounts(1, 0, 0, 1, 0, 0), imports.run(file).tables().getFirst().counts());
    }

    @Test
    void wordsOfActivitiesAndTheirTimesAreUnderstood() {
        imports.run(imports.file("a.csv", "Activity date,Activity type,Rep,Outcome,Direction",
                "2026-01-07 10:05,Phone call,Ann,Left voicemail,Outbound", "2026-01-08 00:00,微信,Ben,,呼入"));
        assertEquals(List.of("2026-01-07T10:05,call,not reached,outgoing", "2026-01-08T00:00,social,,incoming"),
                imports.records(Field.ACTIVITY_AT, Field.ACTIVITY_TYPE, Field.ACTIVITY_OUTCOME,
                        Field.ACTIVITY_DIRECTION));
    }

    @Test
    void aTimeIsKeptAsItStandsOnTheWall() {
        imports.run(imports.file("leads.csv", "Lead ID,Created at,Lead status", "L1,2026-03-29T02:30:00Z,New"));
        assertEquals(List.of("2026-03-29T02:30"), imports.records(Field.LEAD_CREATED_AT));
    }

    @Test
    void hoursNamesInTwoPartsAndYearlyAmountsAreWorkedOut() {
        imports.run(imports.file("t.csv", "Employee,Date,Category,Hours", "Ann,2026-01-05,CRM updates,1.5"));
        imports.run(imports.file("c.csv", "Email,Last name,First name", "a@b.example,Lee,Ann", "c@d.example,王,芳"));
        imports.run(imports.file("d.csv", "Deal ID,Account,Created,Closed,Status,Amount,ARR,Contract term",
                "D1,Acme,2026-01-01,2026-02-01,Won,24000,12000,24"));
        assertEquals(List.of("data entry,90.0"), imports.records(Field.TIMESHEET_CATEGORY, Field.TIMESHEET_MINUTES));
        assertEquals(List.of("Ann Lee", "王芳"), imports.records(Field.CONTACT_NAME));
        assertEquals(List.of("1E+3,24.0"), imports.records(Field.DEAL_RECURRING_AMOUNT, Field.DEAL_CONTRACT_MONTHS));
    }

    @Test
    void ordersBringTheirCustomersAndProductsWhichFillButNeverReplace() {
        imports.run(imports.file("customers.csv", "Customer ID,Customer name,Website", "C1,Acme Inc,acme.example"));
        Path orders = imports.file("orders.csv",
                "Order ID,Order date,Customer ID,Customer name,Segment,Product ID,Product,Sales",
                "1,2026-01-02,C1,Acme,Retail,P1,Lamp,10", "2,2026-01-03,C2,Bolt,Trade,P1,Lamp,20",
                "3,2026-01-04,C2,Bolt,Retail,P2,Desk,30", "4,2026-01-05,,,,P2,Desk,40");
        ImportReport report = imports.run(orders);
        assertEquals(List.of(RecordKind.SALES, RecordKind.CUSTOMERS, RecordKind.PRODUCTS),
                report.tables().stream().map(TableReport::kind).toList());
        assertEquals(List.of(new RowCounts(4, 4, 0, 0, 0, 0), new RowCounts(4, 1, 1, 0, 0, 2),
                new RowCounts(4, 2, 0, 0, 0, 2)), report.tables().stream().map(TableReport::counts).toList());
        assertEquals(List.of("C1,Acme Inc,Retail", "C2,Bolt,Trade"),
                imports.records(Field.CUSTOMER_ID, Field.CUSTOMER_NAME, Field.CUSTOMER_SEGMENT));
        assertTrue(imports.run(orders).nothingNew());
    }

    @Test
    void aScoreBeyondTenAndACostWithoutADateAreKeptOut() {
        imports.run(imports.file("nps.csv", "Customer,Response date,NPS", "Acme,2026-02-01,11", "Bolt,2026-02-01,"));
        imports.run(imports.file("costs.csv", "Date,Category,Cost", ",Travel,10", "2026-02-01,Travel,20"));
        assertEquals(List.of("meaning.fault.score", "meaning.fault.blank.costs.date"),
                imports.workspace.batches().all().stream()
                        .map(batch -> imports.workspace.batches().quarantine(batch.id()).getFirst().reason().key())
                        .toList());
        assertEquals(List.of("Bolt,"), imports.records(Field.SURVEY_CUSTOMER_ID, Field.SURVEY_SCORE));
    }

    @Test
    void aListOfWhoReportsToWhomAddsTheManagers() {
        imports.run(imports.file("Manager.csv", "External_Id__c,Manager.External_Id__c", "U1,U9"));
        imports.run(imports.file("User.csv", "External_Id__c,Name,UserRole.Name,Profile.Name",
                "U1,Ann,East,Standard", "U9,Zoe,Head,Standard"));
        assertEquals(List.of("U1,Ann,U9", "U9,Zoe,"), imports.records(Field.REP_ID, Field.REP_NAME, Field.REP_MANAGER));
    }
}
