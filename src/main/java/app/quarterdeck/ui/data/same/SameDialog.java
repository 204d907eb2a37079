package app.quarterdeck.ui.data.same;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.same.Proposal;
import app.quarterdeck.session.same.Remembered;
import app.quarterdeck.session.same.SameNames;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.shell.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * “Probably the same customer”: one pair after the other, both records side by side; merged, told apart or left for later.
 * Lies over the screen that opened it; Escape closes it.
 */
public final class SameDialog extends StackPane {

    private static final double EDGE = 24;

    private final Session session;
    private final Messages words;
    private final Background background;
    private final History history;
    private final Label title = Texts.title("");
    private final Label place = Texts.line("", "sub");
    private final StackPane body = new StackPane();
    private final HBox foot = new HBox();
    private List<Proposal> pairs = List.of();
    private List<Remembered> remembered = List.of();
    private @Nullable PairView view;
    private int at;

    /** @param history takes merges, to be undone and done again */
    public SameDialog(Session session, Messages words, Background background, History history) {
        this.session = session;
        this.words = words;
        this.background = background;
        this.history = history;
        Region scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMousePressed(_ -> close());
        Button cross = Icons.button(Feather.X, words.get("ui.close"), "Esc", this::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, place, cross);
        head.getStyleClass().add("same-head");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("same-foot");
        VBox card = new VBox(head, scroll, foot);
        card.getStyleClass().addAll("card", "same-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        setMargin(card, new Insets(EDGE));
        getStyleClass().add("same-dialog");
        getChildren().addAll(scrim, card);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /** Opens over everything else in there and looks for pairs. */
    public void open(Pane over) {
        if (!over.getChildren().contains(this)) {
            over.getChildren().add(this);
        }
        title.setText(words.get("data.same.looking"));
        place.setText("");
        body.getChildren().setAll(Texts.sub(words.get("data.same.looking.why")));
        foot.getChildren().setAll(later());
        load(0);
    }

    private void close() {
        if (getParent() instanceof Pane over) {
            over.getChildren().remove(this);
        }
    }

    private record Found(List<Proposal> pairs, List<Remembered> remembered) {
    }

    private void load(int next) {
        background.run("same", (_, _) -> {
            SameNames same = session.same();
            List<String> lists = new ArrayList<>(NameList.all());
            lists.sort(Comparator.comparing((String list) -> NameList.kind(list).isEmpty()));
            return new Found(lists.stream().flatMap(list -> same.proposals(list).stream()).toList(), same.remembered());
        }, found -> {
            pairs = found.pairs();
            remembered = found.remembered();
            at = next;
            show();
        });
    }

    private void show() {
        view = null;
        if (at >= pairs.size()) {
            list();
            return;
        }
        Proposal pair = pairs.get(at);
        title.setText(words.get("data.same.title", NameList.kind(pair.suggestion().list()).isPresent()
                ? pair.suggestion().list()
                : "value", name(words, pair.suggestion().list())));
        place.setText(words.get("data.same.place", at + 1, pairs.size(), pair.suggestion().confidence()));
        PairView now = new PairView(words, pair, this::arrange);
        view = now;
        body.getChildren().setAll(now);
        arrange();
        now.focusChoice();
    }

    /** What was merged, with the way back to the pairs where any are left. */
    private void list() {
        title.setText(words.get(pairs.isEmpty() ? "data.same.none" : "data.same.list"));
        place.setText("");
        VBox text = new VBox(Texts.sub(words.get("data.same.none.why")),
                new RememberedList(words, remembered, session.writable(), this::forget));
        text.getStyleClass().add("same-text");
        body.getChildren().setAll(text);
        foot.getChildren().setAll(gap());
        if (!pairs.isEmpty()) {
            foot.getChildren().add(Buttons.plain(words.get("data.same.pairs", pairs.size()), () -> {
                at = 0;
                show();
            }));
        }
        Button done = Buttons.primary(words.get("ui.close"), this::close);
        foot.getChildren().add(done);
        done.requestFocus();
    }

    private void arrange() {
        Proposal pair = pairs.get(at);
        String gone = pair.suggestion().value();
        String kept = pair.suggestion().same();
        boolean asProposed = view == null || view.asProposed();
        Button merge = Buttons.primary(words.get("data.same.merge", asProposed ? kept : gone),
                () -> merge(pair.suggestion().list(), asProposed ? gone : kept, asProposed ? kept : gone));
        Button differ = Buttons.plain(words.get("data.same.different"), () -> differ(pair));
        merge.setDisable(!session.writable());
        differ.setDisable(!session.writable());
        Button all = Buttons.link(words.get("data.same.remembered", remembered.size()), () -> {
            at = pairs.size();
            show();
        });
        foot.getChildren().setAll(all, gap(), later(), differ, merge);
    }

    private Button later() {
        return Buttons.plain(words.get("data.same.later"), () -> {
            if (at + 1 < pairs.size()) {
                at++;
                show();
            } else {
                close();
            }
        });
    }

    private void merge(String list, String name, String into) {
        background.run("merge", (_, _) -> session.same().merge(list, name, into), aliases -> {
            history.did(Note.of("data.same.did", name, into), () -> back(aliases), () -> again(aliases));
            load(at);
        });
    }

    private void differ(Proposal pair) {
        String list = pair.suggestion().list();
        String one = pair.suggestion().value();
        String other = pair.suggestion().same();
        background.run("differ", (_, _) -> tell(list, one, other, true), _ -> {
            history.did(Note.of("data.same.did.different", one, other), () -> told(list, one, other, false),
                    () -> told(list, one, other, true));
            load(at);
        });
    }

    private void told(String list, String one, String other, boolean they) {
        background.run("differ", (_, _) -> tell(list, one, other, they), _ -> {
        });
    }

    private boolean tell(String list, String one, String other, boolean they) {
        session.same().different(list, one, other, they);
        return they;
    }

    private void forget(Remembered one) {
        background.run("forget", (_, _) -> forgotten(one.aliases()), aliases -> {
            history.did(Note.of("data.same.did.forget", one.name()), () -> again(aliases), () -> back(aliases));
            load(Integer.MAX_VALUE);
        });
    }

    private void back(List<Alias> aliases) {
        background.run("merge", (_, _) -> forgotten(aliases), _ -> {
        });
    }

    private void again(List<Alias> aliases) {
        background.run("merge", (_, _) -> {
            session.same().restore(aliases);
            return aliases;
        }, _ -> {
        });
    }

    private List<Alias> forgotten(List<Alias> aliases) {
        session.same().forget(aliases);
        return aliases;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** A list of names in words. */
    static String name(Messages words, String list) {
        return NameList.kind(list).map(kind -> words.get("meaning.kind." + kind.id())).orElseGet(
                () -> NameList.fields(list).stream().findFirst()
                        .map(field -> words.get("meaning.field." + field.kind().id() + "." + field.id())).orElse(list));
    }
}
