package app.quarterdeck.guide;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A company small enough to work out by hand, or made from a seed, as the files it would export. */
final class Company {

    private final Map<String, StringBuilder> files = new TreeMap<>();
    private final Map<String, String> settings = new TreeMap<>();
    private String period = "2026Q2";
    private @Nullable Double target;

    /** A line of a file; the first one is its heading. */
    Company row(String file, Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(String.valueOf(cell));
        }
        files.computeIfAbsent(file, name -> new StringBuilder()).append(String.join(",", texts)).append('\n');
        return this;
    }

    Company deals() {
        return row("deals", "Deal ID", "Customer", "Owner", "Created", "Closed", "Status", "Stage", "Amount", "Source",
                "Product", "Competitor", "Loss reason");
    }

    Company set(String key, String value) {
        settings.put(key, value);
        return this;
    }

    Company over(String other) {
        period = other;
        return this;
    }

    Company target(double value) {
        target = value;
        return this;
    }

    /** The answer to one question of a goal, in English. */
    Answer answer(Path folder, String goal, String question) throws IOException {
        return answer(folder, goal, question, Locale.ENGLISH);
    }

    Answer answer(Path folder, String goal, String question, Locale language) throws IOException {
        try (Session session = session(folder)) {
            Selection selection = period.isEmpty()
                    ? Selection.DEFAULT
                    : Selection.of(FiscalCalendar.DEFAULT.parse(period));
            return session.analysis()
                    .answers(session.goalNamed(goal).withTarget(target), selection, Messages.of(language)).stream()
                    .filter(answer -> answer.question().id().equals(question)).findFirst().orElseThrow();
        }
    }

    Session session(Path folder) throws IOException {
        Path home = Files.createTempDirectory(folder, "company");
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            written.add(Files.writeString(home.resolve(file.getKey() + ".csv"), file.getValue().toString()));
        }
        Session session = Session.write(home.resolve("c.qdeck"));
        session.importFiles(ImportRequest.of(written.toArray(Path[]::new)), Progress.NONE, Cancellation.NEVER);
        session.set(settings);
        return session;
    }
}
