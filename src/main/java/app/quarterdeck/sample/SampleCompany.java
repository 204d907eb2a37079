package app.quarterdeck.sample;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.store.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A made-up maker of lab instruments with three and a half fiscal years of data, the same every time. Its files are
 * imported as any other's, so that the sample shows what the product really does.
 */
public final class SampleCompany {

    private static final long SEED = 20_260_610;
    private static final double TARGET_DAYS = 45;

    private SampleCompany() {
    }

    /** Writes its exports into a folder, one file a kind of record, named in the language. Same seed, same bytes. */
    public static List<Path> write(Path folder, Locale language) throws IOException {
        List<SampleDeal> deals = new SampleHistory(SEED).deals();
        return new SampleFiles(SampleWords.in(language), deals, SEED + 1).write(folder);
    }

    /** Writes the deals as they stood at the end of each of the last months: a file a month, the earliest first. */
    public static List<Path> writePast(Path folder, Locale language) throws IOException {
        return new SampleFiles(SampleWords.in(language), new SampleHistory(SEED).deals(), SEED + 1).writePast(folder);
    }

    /**
     * Makes a workspace with the company's data, settings and one goal.
     *
     * @param questions of the goal, in order
     * @throws UserFault where the file exists or cannot be written
     */
    public static void create(Path workspace, Locale language, List<Question> questions, Progress progress,
            Cancellation cancellation) {
        if (Files.exists(workspace)) {
            throw UserFault.of("sample.exists", workspace.toString());
        }
        try {
            Path folder = Files.createTempDirectory("quarterdeck-sample");
            try {
                List<Path> files = write(folder, language);
                fill(workspace, SampleWords.in(language), writePast(folder, language), files, questions, progress,
                        cancellation);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw UserFault.because(e, "sample.cannot-write", workspace.toString());
        }
    }

    private static void fill(Path workspace, SampleWords words, List<Path> past, List<Path> files,
            List<Question> questions,
            Progress progress, Cancellation cancellation) {
        try (WorkspaceFile file = WorkspaceFile.write(workspace)) {
            for (Path export : past) {
                new Importer().run(file, ImportRequest.of(export), progress, cancellation);
            }
            new Importer().run(file, ImportRequest.of(files.toArray(Path[]::new)), progress, cancellation);
            file.settings().put(Map.of("name", words.word("company"), "sample", "yes", "currency", "EUR", "revenue",
                    "deals", "as-of", SampleHistory.AS_OF.toString(), "selling-cost", "58000"));
            List<String> stages = words.list("stages");
            double[] chances = {0.25, 0.32, 0.42, 0.62, 0.85};
            for (int i = 0; i < stages.size(); i++) {
                file.settings().put(Map.of("stage." + stages.get(i), (i + 1) + ":" + chances[i]));
            }
            file.settings().put(SamplePlaybook.rules(words));
            file.settings().keepAside(SamplePlaybook.written(words));
            file.goals().keep(new Goal(0, "shorten-sales-cycle", words.word("goal"), "sales-cycle", TARGET_DAYS,
                    LocalDate.of(2026, 12, 31), words.person(2), words.word("mission"), null, SampleHistory.AS_OF,
                    List.of("win-rate", "won-revenue"), questions));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
