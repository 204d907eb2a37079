package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the manifest says of single files in words. */
final class CorpusExpectations {

    /** Looks at a file as read; the second argument reads it again with options said. */
    interface Look extends BiConsumer<InspectedFile, Function<String[], InspectedFile>> {
    }

    private static final Map<String, Look> LOOKS = new HashMap<>();

    private static final Map<String, String> REFUSALS = Map.ofEntries(Map.entry("csv_empty_0byte_0.csv", "is empty"),
            Map.entry("csv_wide_0.csv", "2,500 columns"), Map.entry("csv_one_line_0.csv", "never closes"),
            Map.entry("fake_html_0.xls", "HTML"), Map.entry("fake_other_0.xlsx", "PDF"),
            Map.entry("xlsx_billion_laughs_0.xlsx", "DOCTYPE"), Map.entry("xlsx_xxe_0.xlsx", "DOCTYPE"),
            Map.entry("xlsx_xxe_sheet_0.xlsx", "DOCTYPE"), Map.entry("xlsx_zip_duplicate_entry_0.xlsx", "twice"),
            Map.entry("xlsx_truncated_0.xlsx", "incomplete"), Map.entry("xlsx_bad_crc_0.xlsx", "damaged"),
            Map.entry("xlsx_bad_xml_0.xlsx", "“Data” is damaged after row 3"),
            Map.entry("xlsx_missing_part_0.xlsx", "“Data”"), Map.entry("xlsx_ref_out_of_range_0.xlsx", "99999999"),
            Map.entry("xlsx_zip_bomb_0.xlsx", "packed so densely"), Map.entry("poi_encrypted_a.xlsx", "password"),
            Map.entry("ole_garbage_0.xls", "damaged"), Map.entry("poi_old_testEXCEL_4.xls", "too old"),
            Map.entry("poi_old_testEXCEL_5.xls", "too old"),
            Map.entry("backup_traversal_0.zip", "reliability_pwned2"));

    static {
        say("csv_enc_utf16nobom_0.txt", "UTF-16BE");
        say("csv_enc_cp1252_0.csv", "windows-1252");
        say("csv_enc_invalid_utf8_0.csv", "3: ");
        say("csv_num_conflicting_0.csv", "3: ");
        say("csv_date_conflict_0.csv", "3: ");
        say("csv_num_overflow_0.csv", "2: ");
        say("csv_nul_0.csv", "2: The row holds a NUL");
        say("csv_unbalanced_quote_0.csv", "opened in line 3");
        say("csv_excel_damaged_sci_0.csv", "Excel has shortened");
        say("csv_header_only_0.csv", "no rows");
        say("fake_ext_0.xlsx", "fake_ext_0.xlsx");
        say("xlsx_formulas_0.xlsx", "B3, C3");
        say("xlsx_formulas_0.xlsx", "#DIV/0!");
        say("xlsx_errors_0.xlsx", "#N/A, #NAME?, #REF!");
        say("xlsx_merged_0.xlsx", "merged");
        say("xlsx_hidden_0.xlsx", "1 hidden row");
        say("xlsx_autofilter_0.xlsx", "1 hidden row");
        say("xlsx_bigint_0.xlsx", "more than 15 digits");
        say("xlsx_leading_zero_format_0.xlsx", "leading zeros");
        say("xlsx_dup_rows_refs_0.xlsx", "row 2");
        say("xlsx_zip_traversal_0.xlsx", "outside");
        say("xlsm_macro_0.xlsm", "acros");
        say("poi_vba.xlsm", "acros");
        say("xlsx_external_link_0.xlsx", "other files");
        // The manifest speaks of links to another workbook: this file holds none, it is what others link to.
        values("poi_extlink.xlsx", "col2", 20);
        say("poi_hidden_a.xls", "Sheet1");
        say("xlsx_empty_wb_0.xlsx", "no data");
        values("csv_num_accounting_0.csv", "amount", -1200.5, -300, -100, 45.1, 0.12);
        values("csv_num_unicode_digits_0.csv", "qty", 123, 45);
        values("csv_null_markers_0.csv", "country", "Namibia", "Germany", "None Land", "Null");
        values("csv_date_impossible_0.csv", "d", "2026-02-28", "2024-02-29");
        values("csv_date_dst_zone_0.csv", "ts", "2026-03-29T02:30", "2026-10-25T02:30", "2026-06-01T00:00");
        values("csv_embedded_newlines_0.csv", "note", "line1\r\nline2", "a\nb\rc", "plain");
        values("csv_unbalanced_quote_0.csv", "id", 1, 3, 4);
        values("csv_formula_injection_0.csv", "name", "=cmd|'/C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "\t=1+1");
        values("csv_formula_injection_0.csv", "amt", -5, -6.5, 7, 1, 2);
        values("xlsx_serial_edges_0.xlsx", "d", "1900-02-28", "1900-03-01", "2023-03-16");
        values("xlsx_date_format_traps_0.xlsx", "b", 3.5, -2);
        values("xlsx_date_format_traps_0.xlsx", "e", "36:00", "18:00");
        values("xlsx_merged_0.xlsx", "Region", "North", "North", "South", "South");
        values("xlsx_leading_zero_format_0.xlsx", "plz", "01067", "04109", "123");
        values("xlsx_text_numbers_0.xlsx", "n", 1234.5, 12, 7, 5);
        values("xlsx_bool_isodate_0.xlsx", "d", "2026-05-06", "2026-05-07");
        values("xlsx_escapes_0.xlsx", "t", "a\rb", "_x000D_", "x&lt;y");
        values("poi_1904.xls", "col1", "2000-01-01");
        look("csv_null_markers_0.csv", read -> {
            assertEquals("NA", read.column("code").getFirst());
            assertEquals("NULL", read.column("code").getLast());
            read.says("sales: 1 cell such as N/A");
        });
        look("csv_enc_gb18030_0.csv", read -> {
            read.says("GB18030");
            assertEquals("㐀㐁茶", read.rows().getLast().get(2));
        });
        look("csv_title_and_total_0.csv", read -> {
            assertEquals(4, read.table().get("headerRow"));
            assertEquals(30.0, read.column("Amount").stream().mapToDouble(v -> ((Number) v).doubleValue()).sum());
            read.says("7: A total");
        });
        look("csv_sql_headers_0.csv",
                read -> assertEquals(List.of("name\"; DROP TABLE sales;--", "select", "a]b"), read.names()));
        look("csv_java_double_trap_0.csv", read -> assertEquals("text", read.type("sku")));
        look("csv_turkish_case_0.csv", read -> assertEquals(List.of("TITLE", "title_id", "İL"), read.names()));
        look("csv_bidi_zero_width_0.csv", read -> assertEquals("Vendor", read.names().getFirst()));
        look("xlsx_sparse_0.xlsx", read -> assertEquals("[[1, null, 3], [null, null, 6]]", read.rows().toString()));
        look("xlsx_sst_out_of_range_0.xlsx", read -> read.says("2: The cell points to a text"));
        look("xlsx_bigint_0.xlsx", read -> assertEquals("text", read.type("id")));
        look("xlsx_names_0.xlsx", read -> {
            assertEquals(List.of("Q1 'x' ;--", "🙂 sheet"), read.tables().stream().map(t -> t.get("sheet")).toList());
            assertEquals(2, read.typed());
        });
        look("xlsx_hidden_0.xlsx", read -> assertTrue(read.sentences().contains("hidden sheet")));
        look("csv_long_cell_0.csv", read -> assertEquals(2, read.names().size()));
        again("csv_enc_other_0.csv", "encoding=Shift_JIS", "col1", "表示ソ", "予能");
        again("csv_date_serials_0.csv", "dates=serial", "col1", "2023-03-15T00:00", "2023-03-16T00:00",
                "2025-12-09T12:00");
        again("csv_no_header_0.csv", "header=none", "col3", 120, 80, 60);
        again("csv_multi_table_0.csv", "table=2", "col2", "Rome", "Oslo");
        again("csv_backslash_quotes_0.csv", "quotes=backslash", "col2", "say \"hi\"", "C:\\dir\\");
        again("xlsx_multi_table_0.xlsx", "table=2", "col1", 7, 9);
    }

    private CorpusExpectations() {
    }

    static Look of(String file) {
        return LOOKS.getOrDefault(file, (read, again) -> {
        });
    }

    static Optional<String> refusal(String file) {
        return Optional.ofNullable(REFUSALS.get(file));
    }

    private static void add(String file, Look look) {
        Look before = of(file);
        LOOKS.put(file, (read, again) -> {
            before.accept(read, again);
            look.accept(read, again);
        });
    }

    private static void look(String file, Consumer<InspectedFile> look) {
        add(file, (read, again) -> look.accept(read));
    }

    private static void say(String file, String part) {
        look(file, read -> read.says(part));
    }

    private static void values(String file, String column, Object... values) {
        look(file, read -> assertEquals(List.of(values).toString(), read.column(column).toString()));
    }

    /** Once the question is answered nothing is asked any more, and the values are these. */
    private static void again(String file, String option, String column, Object... values) {
        add(file, (read, again) -> {
            String key = option.substring(0, option.indexOf('='));
            assertTrue(read.asked().contains(key), read.asked().toString());
            InspectedFile answered = again.apply(new String[]{option});
            assertFalse(answered.asked().contains(key), "asked again");
            assertEquals(List.of(values).toString(), answered.column(column).toString());
        });
    }
}
