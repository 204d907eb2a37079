package app.quarterdeck.ui.window;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

/** The window on a workspace with sixty deals, without stage history, selling cost or target; its goal is in hand. */
final class PlanFixture implements AutoCloseable {

    /** Imported once for all tests. */
    private static final Path MADE = make();

    final Messages words = Messages.of(Locale.ENGLISH);
    final WindowDriver driver;
    private final Path file;

    PlanFixture(Path folder) {
        file = Tables.copy(MADE, folder.resolve("Plan.qdeck"));
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(700);
            driver.stage().show();
            driver.window.open(file);
        });
    }

    private static Path make() {
        Path folder = Tables.folder();
        Path made = folder.resolve("Plan.qdeck");
        Path deals = Tables.write(folder, "deals.csv", deals());
        try (Session session = Session.write(made)) {
            session.importFiles(ImportRequest.of(deals), Progress.NONE, Cancellation.NEVER);
            session.set(Map.of("as-of", "2026-06-30", "currency", "EUR"));
            session.keep(session.goalNamed("shorten-sales-cycle"));
        }
        return made;
    }

    private static String deals() {
        StringBuilder csv = new StringBuilder(
                "Deal ID,Customer,Deal owner,Stage,Create date,Close date,Amount,Lead source\n");
        for (int i = 0; i < 60; i++) {
            LocalDate closed = LocalDate.of(2026, 4, 1).plusDays(i);
            csv.append(String.join(",", "D" + i, "C" + i % 20, i % 2 == 0 ? "Ana" : "Ben",
                    i % 4 == 3 ? "Closed lost" : "Closed won",
                    closed.minusDays(20 + i % 30).toString(), closed.toString(), Integer.toString(1000 + 10 * i),
                    i % 3 == 0 ? "Referral" : "Inbound")).append('\n');
        }
        return csv.toString();
    }

    Opened opened() {
        return Objects.requireNonNull(driver.window.opened());
    }

    void open(Step step) {
        driver.run(() -> opened().open(step));
    }

    /** As kept in the file, not as shown. */
    Goal kept() {
        driver.settle();
        return opened().session().goal().orElseThrow();
    }

    /** Looks at a question, with the focus on its row. */
    void question(String id) {
        driver.run(() -> opened().workspace().questionProperty().set(id));
        focus("question", words.get("guide.question." + id));
    }

    /** Puts the focus on the node of a style class in which a text stands. */
    void focus(String styleClass, String text) {
        driver.run(() -> {
            Node row = driver.find(node -> node.getStyleClass().contains(styleClass) && says(node, text));
            Objects.requireNonNull(row, "no " + styleClass + " with " + text + ": " + driver.texts()).requestFocus();
        });
    }

    private static boolean says(Node node, String text) {
        return node.lookupAll(".label").stream().anyMatch(it -> text.equals(((Labeled) it).getText()));
    }

    /** Types into the field that has the focus, and presses Enter. */
    void enter(String text) {
        driver.run(() -> {
            TextField field = (TextField) driver.stage().getScene().getFocusOwner();
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent(field, field));
        });
    }

    /** The texts of one style class, from top to bottom. */
    List<String> texts(String selector) {
        return WindowDriver.on(() -> driver.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText()).toList());
    }

    @Override
    public void close() {
        driver.run(() -> {
            driver.window.close();
            driver.stage().close();
        });
    }
}
