package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {

    @TempDir
    Path folder;

    @Test
    void aHubSpotExportNeedsNoOption() {
        Inspected deals = inspect(
                "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date,Original Source,Associated Company",
                "8841,Cold store,closedwon,120,Ana,2026-04-28,2026-01-17,Referral,Marwick");
        assertEquals(RecordKind.DEALS, deals.kind());
        assertEquals(Map.of("Record ID", "id", "Deal Name", "name", "Deal Stage", "stage", "Amount", "amount",
                "Deal owner", "owner", "Close Date", "closed_on", "Create Date", "created_on", "Original Source",
                "source", "Associated Company", "customer_id"), Imports.mapping(deals));
    }

    @Test
    void aPipedriveExportNeedsNoOption() {
        Inspected deals = inspect(
                "Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Organization,"
                        + "Deal - Status,Deal - Deal created,Deal - Won time,Deal - Deal closed on,Deal - Expected close date",
                "1,Cold store,Ana,120,EUR,Marwick,Won,2026-01-17,2026-04-28,2026-04-28,2026-05-01");
        assertEquals(RecordKind.DEALS, deals.kind());
        assertEquals(Map.of("Deal - ID", "id", "Deal - Title", "name", "Deal - Owner", "owner", "Deal - Value",
                "amount", "Deal - Currency of Value", "currency", "Deal - Organization", "customer_id",
                "Deal - Status", "status", "Deal - Deal created", "created_on", "Deal - Deal closed on", "closed_on",
                "Deal - Expected close date", "expected_close_on"), Imports.mapping(deals));
    }

    @Test
    void apiNamesOfSalesforceAreUnderstood() {
        Inspected history = inspect(
                "External_Id__c,Amount__c,StageName__c,CloseDate__c,CreatedDate__c,Opportunity.External_Id__c",
                "H1,10,Qualification,2026-03-01,2026-01-01,O1");
        assertEquals(RecordKind.STAGE_EVENTS, history.kind());
        assertEquals(Map.of("StageName__c", "stage", "CreatedDate__c", "entered_on", "Opportunity.External_Id__c",
                "deal_id"), Imports.mapping(history));
    }

    @Test
    void chineseHeadingsAreUnderstood() {
        Inspected deals = inspect("商机编号,商机名称,客户名称,负责人,创建时间,预计成交日期,实际成交日期,阶段,金额（元）,来源,竞争对手,输单原因",
                "A1,冷库,永辉,王伟,2026/1/5,2026/4/1,2026/4/3,赢单,120000,转介绍,,");
        assertEquals(RecordKind.DEALS, deals.kind());
        assertEquals(List.of("id", "name", "customer_id", "owner", "created_on", "expected_close_on", "closed_on",
                "stage", "amount", "source", "competitor", "loss_reason"),
                List.copyOf(Imports.mapping(deals).values()));
    }

    @Test
    void orderLinesAreSalesAndDerivedAmountsSaySo() {
        Inspected sales = inspect("Row ID,Order ID,Order Date,Ship Date,Customer ID,Customer Name,Segment,Region,"
                + "Product ID,Product Name,Sales,Quantity,Discount,Profit",
                "1,O1,2026-01-05,2026-01-09,C1,Ann,Consumer,West,P1,Chair,100,2,0.2,20");
        assertEquals(RecordKind.SALES, sales.kind());
        assertEquals(Map.of("Order ID", "id", "Order Date", "date", "Customer ID", "customer_id", "Segment", "market",
                "Region", "territory", "Product Name", "product", "Sales", "net_amount", "Quantity", "qty",
                "Discount", "list_amount", "Profit", "goods_cost"), Imports.mapping(sales));
    }

    @Test
    void certaintyFollowsTheHeadingAndWhatTheColumnHolds() {
        Inspected deals = inspect("Deal ID,Customer,Created,Close Date,Status,Amount in EUR,Loss reason text",
                "1,A,2026-01-01,2026-02-01,won,10,price");
        assertEquals(1, deals.mapping().getFirst().confidence());
        assertEquals(0.96, deals.mapping().get(5).confidence());
        assertEquals(0.6, deals.mapping().get(6).confidence());
        Inspected flags = inspect("Deal ID,Customer,Created,Closed,Close Date,Status,Amount",
                "1,A,2026-01-01,true,2026-02-01,won,10", "2,A,2026-01-01,false,2026-03-01,open,10");
        assertEquals("closed_on", Imports.mapping(flags).get("Close Date"));
        assertNull(flags.mapping().get(3).field());
    }

    @Test
    void aTableOfNoKnownKindSaysWhatTheNearestLacksAndWhatThatUnlocks() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("export.csv", "Deal ID,Account,Owner,Stage,Created,Closed,Industry",
                    "1,A,Ann,Won,2026-01-02,2026-02-02,IT");
            UserFault fault = imports.fault(ImportRequest.of(file));
            assertEquals(UserFault.Kind.FAULT, fault.kind());
            String said = Imports.say(fault);
            assertTrue(said.contains("lacks Net amount") && said.contains("revenue, deal size"), said);
        }
    }

    @Test
    void contactsAreNotTakenForCustomersOrPeople() {
        assertEquals(RecordKind.CONTACTS,
                inspect("Record ID,First name,Last name,Email,Company name,Lifecycle Stage,Contact owner",
                        "1,Ann,Lee,a@b.c,Acme,lead,Ben").kind());
    }

    @Test
    void theUserHasTheLastWordOnKindAndColumns() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("list.csv", "Code,Firm,Kind of firm", "1,Acme,Bank", "2,Bolt,Shop");
            imports.run(ImportRequest.of(file).withKind(RecordKind.CUSTOMERS)
                    .withMap(List.of("Firm=name", "Kind of firm=industry", "code=id")));
            assertEquals(List.of("1,Acme,Bank", "2,Bolt,Shop"),
                    imports.records(Field.CUSTOMER_ID, Field.CUSTOMER_NAME, Field.CUSTOMER_INDUSTRY));
        }
    }

    @Test
    void aColumnIsKeptAsItIsWhenTheUserSaysSo() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("customers.csv", "Customer,Industry", "Acme,Bank");
            imports.run(ImportRequest.of(file).withMap(List.of("Industry=-")));
            assertEquals(List.of("Acme,"), imports.records(Field.CUSTOMER_NAME, Field.CUSTOMER_INDUSTRY));
            assertEquals(List.of("Industry"), imports.workspace.records().headings(RecordKind.CUSTOMERS));
        }
    }

    @Test
    void optionsThatFitNothingNameWhatThereIs() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("customers.csv", "Customer,Industry", "Acme,Bank");
            UserFault column = imports.fault(ImportRequest.of(file).withMap(List.of("Branch=industry")));
            assertEquals(UserFault.Kind.USAGE, column.kind());
            assertTrue(Imports.say(column).contains("Customer, Industry"));
            UserFault field = imports.fault(ImportRequest.of(file).withMap(List.of("Industry=branch")));
            assertEquals(UserFault.Kind.USAGE, field.kind());
            assertTrue(Imports.say(field).contains("segment, industry, size_band"));
        }
    }

    @Test
    void twoColumnsForOneFieldAreAQuestion() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", "Deal ID,Customer,Owner,Deal owner,Created,Closed,Status,Amount",
                    "1,A,Ann,Ben,2026-01-01,2026-02-01,won,10");
            UserFault fault = imports.fault(ImportRequest.of(file));
            assertEquals(UserFault.Kind.DECISION, fault.kind());
            assertTrue(Imports.say(fault).contains("--map \"Deal owner=owner\""), Imports.say(fault));
            imports.run(ImportRequest.of(file).withMap(List.of("Deal owner=owner")));
            assertEquals(List.of("Ben"), imports.records(Field.DEAL_OWNER));
        }
    }

    private Inspected inspect(String... lines) {
        try (Imports imports = new Imports(folder)) {
            return imports.inspect(imports.file("export.csv", lines)).getFirst();
        }
    }
}
