package app.quarterdeck.ui.team;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.TeamTable;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everybody with their part of the goal, the team last. */
final class PeopleTable {

    /** The columns of money, whose heading says in which currency. */
    private static final Map<String, Integer> MONEY = Map.of("team.column.goal", 1, "team.column.quota", 2,
            "team.column.won", 3);

    /** So many times as wide as a row is high. */
    private static final double WIDE = 12.8;
    private static final double WIDEST = 15.2;

    private final Messages words;
    private final TeamModel model;
    private final TableView<Member> table;
    private final TableColumn<Member, Member> bar = new TableColumn<>();

    PeopleTable(Messages words, TeamModel model) {
        this.words = words;
        this.model = model;
        table = Tables.table(words.get("team.none"));
        table.getStyleClass().addAll("framed", "two-lines");
        table.setAccessibleText(words.get("team.people"));
        table.getColumns().add(column("team.column.person", "name", this::name));
        table.getColumns().add(column("team.column.goal", "number", this::goal));
        table.getColumns().add(column("team.column.quota", "number", member -> money(member.quota())));
        table.getColumns().add(column("team.column.won", "number", member -> money(member.won())));
        table.getColumns().add(column("team.column.share", "number", member -> member.share() == null
                ? "–"
                : words.say(new Figure(member.share(), Unit.PERCENT, null))));
        Tables.least(table, 112, 86, 85, 101, 82);
        table.getColumns().add(bars());
        table.getColumns().add(states());
        table.widthProperty().subscribe(_ -> fit());
        table.fixedCellSizeProperty().subscribe(_ -> fit());
        table.getSelectionModel().selectedItemProperty().subscribe(member -> {
            if (member != null) {
                model.member.set(member);
            }
        });
    }

    TableView<Member> node() {
        return table;
    }

    void show(TeamFigures now) {
        bar.setText(words.get("team.pace", now.pace()));
        String currency = now.currency();
        MONEY.forEach((key, at) -> table.getColumns().get(at).setText(currency == null
                ? words.get(key)
                : words.get("team.column.in", words.get(key), currency)));
        Member in = model.member.get();
        List<Member> all = new ArrayList<>(now.people());
        all.add(now.whole());
        table.getItems().setAll(all);
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(all.size()).add(36));
        table.setMinHeight(TableView.USE_PREF_SIZE);
        Member again = all.stream().filter(member -> in != null && member.name().equals(in.name())
                && member.equals(now.whole()) == (in.team().isEmpty() && in.name().isEmpty())).findFirst()
                .orElse(now.whole());
        model.member.set(again);
        table.getSelectionModel().select(again);
    }

    /** In a narrow window the share and the state say what the bar does, and quotas are in the form. */
    private void fit() {
        double row = table.getFixedCellSize();
        bar.setVisible(table.getWidth() > WIDE * row);
        table.getColumns().get(Objects.requireNonNull(MONEY.get("team.column.quota")))
                .setVisible(table.getWidth() > WIDEST * row);
    }

    private String name(Member member) {
        TeamFigures now = model.figures.get();
        String name = now == null ? member.name() : TeamTable.name(now, member, words);
        String second = member.ramping()
                ? words.get("team.ramping")
                : now != null && member.equals(now.whole()) ? "" : member.team();
        return second.isEmpty() ? name : name + "\n" + second;
    }

    private String goal(Member member) {
        TeamFigures now = model.figures.get();
        if (member.goal() == null) {
            return "–";
        }
        boolean whole = now != null && member.equals(now.whole());
        return money(member.goal().doubleValue())
                + (whole ? "" : "\n" + words.get(member.typed() ? "team.typed" : "team.shared"));
    }

    private String money(@Nullable Double value) {
        TeamFigures now = model.figures.get();
        return value == null || now == null ? "–" : words.get("team.money", value);
    }

    private String percent(double value) {
        return words.say(new Figure((double) Math.round(value), Unit.PERCENT, null));
    }

    private TableColumn<Member, String> column(String title, String style, Function<Member, String> value) {
        TableColumn<Member, String> column = Tables.column(words.get(title), "–", value, Function.identity(),
                String::compareTo, style);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Member, Member> bars() {
        plain(bar);
        bar.setMinWidth(158);
        bar.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Member member, boolean empty) {
                super.updateItem(member, empty);
                TeamFigures now = model.figures.get();
                Double share = empty || member == null ? null : member.share();
                setGraphic(share == null || now == null
                        ? null
                        : PaceBar.cell(new PaceBar(share, now.pace(),
                                words.get("team.bar", percent(share), percent(now.pace())))));
                setText(share == null && !empty ? words.get("team.bar.none") : null);
            }
        });
        return bar;
    }

    private TableColumn<Member, Member> states() {
        TableColumn<Member, Member> column = new TableColumn<>(words.get("team.column.state"));
        plain(column);
        column.setMinWidth(136);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Member member, boolean empty) {
                super.updateItem(member, empty);
                TeamFigures now = model.figures.get();
                setGraphic(empty || member == null || now == null ? null : chip(member.state(now.pace())));
            }
        });
        return column;
    }

    private static void plain(TableColumn<Member, Member> column) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("text");
    }

    private Chip chip(Member.State state) {
        String name = words.get("team.state." + state.id());
        return switch (state) {
            case REACHED -> new Chip(name, Tone.GOOD, Feather.CHECK);
            case AHEAD -> new Chip(name, Tone.NEUTRAL, Feather.ARROW_UP);
            case BEHIND -> new Chip(name, Tone.NEUTRAL, Feather.ARROW_DOWN);
            case MISSED -> new Chip(name, Tone.BAD, Feather.X);
            case NO_GOAL -> new Chip(name, Tone.CAUTION, Feather.ALERT_TRIANGLE);
        };
    }
}
