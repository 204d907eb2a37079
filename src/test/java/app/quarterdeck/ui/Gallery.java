package app.quarterdeck.ui;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.panel.BottomPanel;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.Crumb;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import app.quarterdeck.ui.kit.parts.Meter;
import app.quarterdeck.ui.kit.parts.Pills;
import app.quarterdeck.ui.kit.parts.Stepper;
import app.quarterdeck.ui.kit.parts.Tile;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Shell;
import app.quarterdeck.ui.shell.ShellModel;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.StepMark;
import app.quarterdeck.ui.shell.palette.PaletteEntry;
import app.quarterdeck.ui.welcome.Recent;
import app.quarterdeck.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Made-up pages that show every part, for looking at and for tests. Their words are no part of the product. */
final class Gallery {

    private Gallery() {
    }

    static Map<String, BiFunction<Messages, Appearance, Parent>> pages() {
        Map<String, BiFunction<Messages, Appearance, Parent>> pages = new LinkedHashMap<>();
        pages.put("welcome", Gallery::welcome);
        pages.put("board", (words, looks) -> shell(words, looks, board(words, false), shell -> {
        }));
        pages.put("board-narrow", (words, looks) -> shell(words, looks, board(words, false), shell -> {
        }));
        pages.put("large-text", (words, looks) -> {
            looks.theme().scaleProperty().set(1.5);
            return shell(words, looks, form(), shell -> {
            });
        });
        pages.put("panels", (words, looks) -> shell(words, looks, board(words, true), shell -> {
        }));
        pages.put("palette",
                (words, looks) -> shell(words, looks, board(words, false), shell -> shell.openPalette()));
        pages.put("keys", (words, looks) -> shell(words, looks, board(words, false), shell -> shell.openKeys()));
        pages.put("form", (words, looks) -> shell(words, looks, form(), shell -> shell.notices()
                .show("214 deals imported from deals-2026-06-10.csv", words.get("ui.undo"), () -> {
                })));
        pages.put("empty", (words, looks) -> shell(words, looks, frame(EmptyState
                .nothing("The board is empty because there is no data yet",
                        "It fills itself from your deals. A file with an id, a customer, a status, an amount, and the "
                                + "dates created and closed is enough for 31 figures.")
                .next(Feather.UPLOAD, "Import a file", () -> {
                }).or("Look around in the sample company", () -> {
                }).more("Not sure what to export?", "See which columns each goal needs", () -> {
                })), shell -> {
                }));
        pages.put("wizard", (words, looks) -> shell(words, looks, wizard(words), shell -> {
        }));
        return pages;
    }

    static WelcomeScreen welcome(Messages words, Appearance looks) {
        LocalDate today = LocalDate.of(2026, 6, 10);
        return new WelcomeScreen(words, looks, new NoActions(), List.of(
                new Recent(Path.of("Brightwater.qdeck"), "Shorten the sales cycle", today.atTime(8, 40), today, false),
                new Recent(Path.of("晨光科技.qdeck"), "缩短销售周期 by 45 days", LocalDateTime.of(2026, 6, 5, 9, 0),
                        LocalDate.of(2026, 5, 31), false),
                new Recent(Path.of("Sample company.qdeck"), "Win more of the deals we go for",
                        LocalDateTime.of(2026, 5, 28, 9, 0), null, true)),
                today, "1.0");
    }

    static Shell shell(Messages words, Appearance looks, Screen screen, Consumer<Shell> then) {
        ShellModel model = new ShellModel();
        model.workspaceProperty().set("Brightwater");
        model.asOfProperty().set("As of 10 Jun 2026");
        model.marks().putAll(Map.of(Step.DATA, StepMark.DONE, Step.GOAL, StepMark.DONE, Step.QUESTIONS,
                StepMark.partly(4, 5), Step.METRICS, StepMark.count(11), Step.BOARD, StepMark.DONE, Step.ANSWERS,
                StepMark.DONE, Step.REVIEW, StepMark.NEXT));
        model.undoProperty().set(new ShellModel.Reversal("Undo rename", () -> {
        }));
        model.entriesProperty().set(() -> List.of(PaletteEntry.metric("Win rate", "33.0 %, on this board", () -> {
        }), PaletteEntry.metric("Competitive win rate", "47 %, 24 of 51 deals", () -> {
        }), PaletteEntry.goal("Win more of the deals we go for", "Answers 6 of 6 questions now", () -> {
        })));
        List<Screen> screens = Arrays.stream(Step.values())
                .map(step -> step == screen.step() ? screen : new Page(step, step.say(words), new VBox())).toList();
        Shell shell = new Shell(words, looks, new Background(_ -> {
        }), model, screens);
        shell.open(screen.step());
        then.accept(shell);
        return shell;
    }

    /** A screen of one node. */
    record Page(Step step, ScreenFrame frame, Node node) implements Screen {

        Page(Step step, String title, Node node) {
            this(step, new ScreenFrame(title), node);
        }

        @Override
        public void opened() {
            node.requestFocus();
        }

        @Override
        public void closed() {
        }
    }

    static Page frame(Node node) {
        return new Page(Step.BOARD, "Board", node);
    }

    private static Page board(Messages words, boolean panels) {
        MenuChoice<String> period = new MenuChoice<>(Feather.CALENDAR, "", it -> it);
        period.choices(List.of("FY2026 Q2 to date · 1 Apr – 10 Jun", "FY2026 Q1"));
        period.valueProperty().set("FY2026 Q2 to date · 1 Apr – 10 Jun");
        MenuChoice<String> against = new MenuChoice<>(Feather.REPEAT, "", it -> it);
        against.valueProperty().set("Year ago, same 71 days");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Meter elapsed = Meter.of(0.78, "71 of 91 days");
        elapsed.setPrefWidth(72);
        HBox bar = new HBox(period, against, new Crumb(words, "Kind: new business and upsell", () -> {
        }), Buttons.link(Feather.PLUS, "Add filter", () -> {
        }), gap, Texts.line("71 of 91 days", "caption"), elapsed);
        bar.getStyleClass().add("filter-bar");
        GridPane grid = new GridPane(14, 14);
        int columns = panels ? 2 : 3;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        Tile first = tile("Sales cycle, median", "58", "days", "−9 days vs year ago", "Target 45 · 13 to go");
        first.selectedProperty().set(true);
        Tile few = new Tile("Cycle against competitors").count("n 24");
        few.figure("69", "days", Tile.Change.of(true, "+2 days vs year ago", Tone.BAD),
                new Tile.Line("Few deals: between 58 and 81 days", true), null);
        Tile guard = tile("赢单率", "33.0", "%", "+3.4 points vs year ago", "Between 27 and 40 % · 66 of 200 decided")
                .chip(new Chip("Guardrail", Tone.NEUTRAL));
        Tile needs = new Tile("Selling cost freed");
        needs.needs("Needs selling cost", "One column answers this: the monthly cost of the sales team.", "Type it in",
                () -> {
                });
        Tile failed = new Tile("Won revenue").count("n 66");
        failed.failed("The rates file cannot be read.", "Retry", () -> {
        });
        grid.addRow(0, first, few);
        grid.addRow(1, guard, needs);
        if (!panels) {
            grid.addColumn(2, tile("Three in four close within", "84", "days", "−14 days vs year ago",
                    "75th percentile · the slow quarter takes longer"), failed);
        }
        VBox page = new VBox(Texts.message("Half of our deals now close within 58 days: 9 fewer than a year ago"),
                Texts.line("66 deals won in the period · 2 left out · as of 10 Jun 2026", "sub"), grid);
        page.setSpacing(6);
        VBox.setMargin(grid, new javafx.geometry.Insets(8, 0, 0, 0));
        page.setPadding(new javafx.geometry.Insets(0, 24, 16, 24));
        Panels host = new Panels(new VBox(bar, page));
        if (panels) {
            host.side(recipe(words));
            BottomPanel rows = new BottomPanel(words, "Rows behind Sales cycle", table());
            rows.title("Rows behind Sales cycle", "64 deals won 1 Apr – 10 Jun 2026");
            rows.actions(Buttons.link("2 left out", () -> {
            }), Buttons.small("Export rows", () -> {
            }));
            host.bottom(rows);
        }
        Page screen = frame(host);
        screen.frame().noteProperty().set("Selected: Sales cycle, median");
        screen.frame().keys().addAll(KeyHint.of("Enter", "Rows behind", () -> {
        }), KeyHint.of("F1", "Recipe", () -> {
        }), KeyHint.of("T", "As table", () -> {
        }), KeyHint.shown("← →", "Next tile"));
        MenuChoice<String> goal = new MenuChoice<>(Feather.TARGET, "Shorten the sales cycle", it -> it);
        goal.getStyleClass().add("goal-choice");
        screen.frame().beside().add(goal);
        screen.frame().actions().add(Buttons.plain(Feather.DOWNLOAD, "Export view", () -> {
        }));
        screen.frame().escapeProperty().set(host::closeLast);
        return screen;
    }

    private static Tile tile(String name, String figure, String unit, String change, String line) {
        Tile tile = new Tile(name).count("n 64");
        tile.figure(figure, unit, Tile.Change.of(false, change, Tone.GOOD), new Tile.Line(line, false), null);
        return tile;
    }

    private static SidePanel recipe(Messages words) {
        SidePanel panel = new SidePanel(words, "Recipe");
        VBox inset = new VBox(4, Texts.caption("With today’s numbers"),
                new RichText("32nd is **58**, 33rd is **58**."), Texts.title("(58 + 58) ÷ 2 = 58 days"));
        inset.getStyleClass().add("inset");
        panel.content(new VBox(Texts.title("Sales cycle, median"),
                new RichText("The middle number of days from **created** to **closed**, over deals won in the period.",
                        "sub"),
                inset, Texts.heading("Watch out"), Texts.sub("The mean is 64.8 days: eight deals took 107 days.")));
        return panel;
    }

    record Deal(String name, String customer, LocalDate closed, @Nullable Integer amount) {
    }

    static TableView<Deal> table() {
        TableView<Deal> table = Tables.table("No deals");
        table.getColumns().addAll(List.of(Tables.name("Deal", "blank", Deal::name),
                Tables.text("Customer", "blank", Deal::customer),
                Tables.number("Closed", "blank", Deal::closed, Object::toString),
                Tables.number("Amount, EUR", "blank", Deal::amount, it -> String.format("%,d", it))));
        table.getItems().addAll(new Deal("Helios Lab refit", "Helios Biotech", LocalDate.of(2026, 5, 3), 22750),
                new Deal("Cold store upgrade", "晨光科技（上海）有限公司", LocalDate.of(2026, 4, 28), 18200),
                new Deal("Two-site framework", "Orland Water", LocalDate.of(2026, 5, 10), 64900),
                new Deal("Titration line", "Delmar Chemie", LocalDate.of(2026, 5, 10), null));
        table.getSelectionModel().select(1);
        return table;
    }

    private static Page form() {
        TextArea own = new TextArea(
                "Half of our new customers should be running on their instrument 45 days after they "
                        + "first talk to us.");
        own.setWrapText(true);
        own.setPrefRowCount(2);
        MenuChoice<String> metric = new MenuChoice<String>(null, "Sales cycle, median", it -> it).asField();
        TextField target = new TextField("45");
        FormField targetField = new FormField("Target", target).help("17 days fewer than now");
        FormField faulty = new FormField("Quota", new TextField("forty"));
        faulty.fault("This is not a number. Write digits only.");
        CheckBox check = new CheckBox("Recipes as speaker notes");
        check.setSelected(true);
        RadioButton day = new RadioButton("Day first");
        day.setSelected(true);
        Pills<String> pills = new Pills<>();
        pills.choices(List.of("Deals", "Customers", "Leads"), it -> it, it -> "3,418");
        pills.valueProperty().set("Deals");
        HBox chips = new HBox(8, new Chip("Answered", Tone.GOOD, Feather.CHECK),
                new Chip("Answerable", Tone.ACCENT, Feather.PLUS),
                new Chip("Needs ‹selling cost›", Tone.CAUTION, Feather.ALERT_TRIANGLE),
                new Chip("Hurt", Tone.BAD, Feather.X), new Chip("Guardrail", Tone.NEUTRAL));
        VBox left = new VBox(16, new FormField("In our own words", own), new FormField("Measured by", metric),
                targetField, faulty, check, new CheckBox("Page with rows left out"), day,
                new RadioButton("Month first"), chips, pills, Meter.pieces(4, 5, "4 of 5"), Meter.of(0.9, "90 %"),
                new HBox(8, Buttons.primary("Save", () -> {
                }), Buttons.plain("Cancel", () -> {
                }), Buttons.small("Use", () -> {
                }), Buttons.link("Change", () -> {
                }), disabled()));
        left.getStyleClass().add("page");
        left.setMaxWidth(500);
        TableView<Deal> framed = table();
        framed.getStyleClass().add("framed");
        VBox card = new VBox(framed);
        card.getStyleClass().add("page");
        HBox.setHgrow(card, Priority.ALWAYS);
        return new Page(Step.GOAL, "Shorten the sales cycle", new HBox(left, card));
    }

    private static Button disabled() {
        Button button = Buttons.primary("Continue", () -> {
        });
        button.setDisable(true);
        return button;
    }

    private static Page wizard(Messages words) {
        Page page = new Page(Step.DATA, "Import deals-2026-06-10.csv",
                EmptyState.error("Q2 pipeline.xlsx is protected with a password",
                        "Quarterdeck cannot look inside. Nothing was read and your workspace is as it was.")
                        .next("Unlock", () -> {
                        }).code(words, "QD-IMP-014"));
        Stepper stepper = new Stepper(words, List.of("File", "As read", "Meaning", "Values", "Dry run"));
        stepper.currentProperty().set(2);
        page.frame().wizardProperty().set(stepper);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(Buttons.plain(Feather.CHEVRON_LEFT, words.get("ui.back"), () -> {
        }), Texts.line("Step 3 of 5. Nothing is written until the end.", "caption"), gap,
                Buttons.primary("Use day first and continue", () -> {
                }));
        foot.getStyleClass().add("wizard-foot");
        page.frame().footProperty().set(foot);
        return page;
    }
}
