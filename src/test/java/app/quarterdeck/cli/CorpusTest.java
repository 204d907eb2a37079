package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.CommandProcess.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Odd and hostile files: each ends as its line in the manifest says, within the memory the manifest allows, and after each
 * the next good file imports into the very workspace the odd one was given to.
 */
@Tag("shared")
class CorpusTest {

    private static final Path SHARED = Path
            .of(Optional.ofNullable(System.getenv("QUARTERDECK_SHARED")).orElse("../shared"));
    private static @Nullable CommandProcess process;

    @TempDir
    static Path folder;

    @AfterAll
    static void endProcess() {
        if (process != null) {
            process.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFileOfTheCorpusEndsAsItShould() {
        return CorpusLine.all(corpus()).stream().filter(line -> !line.name().startsWith("db_"))
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> end(line)));
    }

    private static CommandProcess process() {
        if (process == null) {
            process = new CommandProcess();
        }
        return process;
    }

    private static Answer run(CorpusLine line, String... words) {
        return process().run(line.seconds(), words);
    }

    private static InspectedFile reread(CorpusLine line, Path file, String... options) {
        List<String> words = new ArrayList<>(List.of("inspect", file.toString(), "--json", "--lang", "en"));
        Stream.of(options).forEach(option -> words.addAll(List.of("--set", option)));
        return InspectedFile.of(run(line, words.toArray(String[]::new)));
    }

    private static void end(CorpusLine line) throws IOException {
        Path file = line.name().equals("csv_file_name_0.csv")
                ? Files.copy(line.path(), folder.resolve("日本 语😀 sales (final).csv"))
                : line.path();
        Answer answer = run(line, "inspect", file.toString(), "--json", "--lang", "en");
        if (answer.code() == 0) {
            assertNotEquals("refuse", line.outcome(), "read, but should be refused");
            InspectedFile read = InspectedFile.of(answer);
            reads(line, read);
            new CorpusChecks(read, option -> reread(line, file, option)).hold(line.checks());
            CorpusExpectations.of(line.name()).accept(read, options -> reread(line, file, options));
        } else {
            refuses(line, answer);
        }
        importsTheNext(line, file);
    }

    private static void reads(CorpusLine line, InspectedFile read) {
        if (line.imported() != null && !line.name().equals("xlsx_names_0.xlsx")) {
            assertEquals(line.imported().longValue(), read.typed(), read.sentences());
        }
        if (line.imported() != null && line.quarantined() != null) {
            assertEquals(line.quarantined().longValue(), read.quarantined(), read.sentences());
        }
        switch (line.outcome()) {
            case "ask" -> assertFalse(read.asked().isEmpty(), "nothing asked");
            case "warn" -> assertFalse(read.sentences().isEmpty(), "nothing said");
            case "import" -> assertEquals(List.of(), read.asked());
            case "quarantine" -> assertTrue(read.quarantined() > 0 || !read.asked().isEmpty(), "nothing set aside");
            default -> assertEquals("either", line.outcome());
        }
    }

    /** One sentence that says which file and what to do; no word of the program's inside. */
    private static void refuses(CorpusLine line, Answer answer) {
        assertEquals(1, answer.code(), answer.err());
        assertTrue(line.outcome().equals("refuse") || line.outcome().equals("either"), "refused: " + answer.err());
        assertEquals("", answer.out());
        assertEquals(1, answer.said().lines().count(), answer.said());
        assertFalse(answer.said().contains("Exception"), answer.said());
        assertTrue(answer.said().contains(line.name()), answer.said());
        CorpusExpectations.refusal(line.name()).ifPresent(word -> assertTrue(answer.said().contains(word),
                () -> "should say “" + word + "”: " + answer.said()));
    }

    private static void importsTheNext(CorpusLine line, Path file) {
        String workspace = folder.resolve("w.qdeck").toString();
        Answer odd = run(line, "import", file.toString(), "-w", workspace, "--lang", "en");
        assertTrue(odd.code() == 0 || odd.code() == 1 || odd.code() == 3, odd.err());
        Answer good = run(line, "import", SHARED.resolve("golden/deals.csv").toString(), "-w", workspace, "--json",
                "--lang", "en");
        assertEquals(0, good.code(), good.err());
        assertTrue(good.out().contains("\"quarantined\" : 0"), good.out());
    }

    @Test
    void workspacesOfOthersAreRefusedAndLeftAsTheyAre() throws IOException {
        Path corpus = corpus();
        for (CorpusLine line : CorpusLine.all(corpus)) {
            if (line.name().startsWith("db_")) {
                Path copy = Files.copy(line.path(), folder.resolve(line.path().getFileName()));
                Path log = Path.of(line.path() + "-wal");
                if (Files.exists(log)) {
                    Files.copy(log, Path.of(copy + "-wal"));
                }
                for (String[] words : commands(copy)) {
                    Answer answer = run(line, words);
                    assertEquals(1, answer.code(), line.name() + answer.err());
                    assertEquals(1, answer.said().lines().count(), answer.said());
                    assertTrue(answer.said().contains(String.valueOf(copy.getFileName())), answer.said());
                }
                assertEquals(-1, Files.mismatch(line.path(), copy));
                if (Files.exists(log)) {
                    assertEquals(-1, Files.mismatch(log, Path.of(copy + "-wal")));
                } else {
                    assertBare(copy);
                }
            }
        }
    }

    /** The corpus was made for no application in particular: with our mark on them the files meet the deeper checks. */
    @ParameterizedTest
    @CsvSource({"db_newer_0.db,newer", "db_truncated_0.db,cut short", "db_flipped_page_0.db,damaged",
        "db_hostile_0.db,not opened"})
    void damagedAndHostileWorkspacesOfOursAreRefusedAndLeftAsTheyAre(String name, String said) throws IOException {
        byte[] content = Files.readAllBytes(corpus().resolve(name));
        System.arraycopy("QDck".getBytes(StandardCharsets.US_ASCII), 0, content, 68, 4);
        if (name.equals("db_flipped_page_0.db")) {
            content[63] = 1;
        }
        Path copy = Files.write(folder.resolve("ours_" + name), content);
        for (String[] words : commands(copy)) {
            Answer answer = process().run(60, words);
            assertEquals(1, answer.code(), answer.err());
            assertTrue(answer.said().contains(said), answer.said());
        }
        assertArrayEquals(content, Files.readAllBytes(copy));
        assertBare(copy);
    }

    private static List<String[]> commands(Path workspace) {
        return List.of(new String[]{"check", "-w", workspace.toString(), "--lang", "en"}, new String[]{"import",
            SHARED.resolve("golden/deals.csv").toString(), "-w", workspace.toString(), "--lang", "en"});
    }

    private static void assertBare(Path workspace) {
        for (String beside : List.of("-wal", "-shm", "-journal", ".lock")) {
            assertFalse(Files.exists(Path.of(workspace + beside)), beside);
        }
    }

    /** As {@code db_hot_wal_0}, which is no workspace of ours: a process that ends in mid-import. */
    @Test
    void whatWasImportedBeforeAKillIsThereAndNothingOfTheRest() throws Exception {
        corpus();
        String workspace = folder.resolve("killed.qdeck").toString();
        StringBuilder more = new StringBuilder("deal_id,account,created,closed,status,amount\n");
        for (int i = 0; i < 20_000; i++) {
            more.append("K").append(i).append(",A,2026-01-05,2026-04-02,won,").append(i).append('\n');
        }
        Path many = Files.writeString(folder.resolve("many.csv"), more);
        try (CommandProcess doomed = new CommandProcess()) {
            assertEquals(0, doomed.run(60, "import", SHARED.resolve("golden/deals.csv").toString(), "-w", workspace)
                    .code());
            assertThrows(AssertionError.class, () -> doomed.run(60, "halt-when=Importing many.csv 60 %", "import",
                    many.toString(), "-w", workspace, "--lang", "en"));
            assertEquals(9, doomed.end());
        }
        assertEquals(0, process().run(60, "check", "-w", workspace).code());
        Answer kept = process().run(60, "imports", "-w", workspace, "--json");
        assertTrue(kept.out().contains("deals.csv") && !kept.out().contains("many.csv"), kept.out());
        Answer again = process().run(60, "import", many.toString(), "-w", workspace, "--json");
        assertTrue(again.out().contains("\"imported\" : 20000"), again.out() + again.err());
    }

    private static Path corpus() {
        Path corpus = SHARED.resolve("corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "skipped: no test data at " + corpus);
        return corpus;
    }
}
