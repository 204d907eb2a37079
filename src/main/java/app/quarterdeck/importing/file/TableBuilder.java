package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.grid.AheadCursor;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.importing.read.Reading.Sample;
import app.quarterdeck.importing.read.RowSource;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.survey.SheetTables;
import app.quarterdeck.importing.survey.Survey;
import app.quarterdeck.importing.survey.Surveyed;
import app.quarterdeck.importing.survey.TableCursor;
import app.quarterdeck.importing.typing.ColumnPlan;
import app.quarterdeck.importing.typing.ColumnProfile;
import app.quarterdeck.importing.typing.ColumnTyping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes the result of reading from a surveyed table: decides the columns and says what was decided.
 *
 * @param whole whether all rows were looked at
 * @param again makes it once more, of what a survey of all rows has found
 */
record TableBuilder(Surveyed table, TableFacts facts, ReadOptions options, boolean whole,
        Function<SheetTables, TableRead> again) {

    TableRead build(Map<Integer, ColumnType> types) {
        List<ColumnPlan> plans = new ArrayList<>();
        List<ColumnRead> columns = new ArrayList<>();
        List<Note> assumed = new ArrayList<>(facts.assumed());
        List<Note> problems = new ArrayList<>(facts.problems());
        List<Question> questions = new ArrayList<>(facts.questions());
        sayHeading(assumed, questions);
        problems.addAll(table.names().renamed());
        if (table.rows() == 0) {
            problems.add(Note.of("importing.problem.no-rows"));
        }
        for (int i = 0; i < table.profiles().size(); i++) {
            ColumnProfile profile = table.profiles().get(i);
            String name = table.names().names().get(i);
            ColumnPlan plan = ColumnTyping.decide(name, i, profile, options, types.get(i));
            plans.add(plan);
            columns.add(new ColumnRead(name, plan.type(), plan.format(), plan.blank(), profile.samples()));
            assumed.addAll(plan.assumed());
            problems.addAll(plan.problems());
            if (plan.question() != null) {
                questions.add(plan.question());
            }
        }
        return new TableRead(facts.file(), facts.sheet(), facts.encoding(), facts.delimiter(), table.headerRow(),
                columns, table.rows(), table.skipped(), assumed, problems, questions, new Source(this, plans));
    }

    private void sayHeading(List<Note> assumed, List<Question> questions) {
        if (!table.sure()) {
            questions.addFirst(headerQuestion());
        } else if (table.headerRow() > 1 && options.header() == 0) {
            assumed.add(Note.of("importing.assumed.header", table.headerRow()));
        } else if (table.headerRow() == 0 && options.header() == 0) {
            assumed.add(Note.of("importing.assumed.no-header", table.firstRow()));
        }
    }

    private Question headerQuestion() {
        long row = table.headerRow() > 0 ? table.headerRow() : table.firstRow();
        String written = String.join(" | ", table.heading());
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < table.profiles().size(); i++) {
            numbered.add("Column " + (i + 1));
        }
        List<Reading> readings = new ArrayList<>(
                List.of(new Reading("none", List.of(new Sample(written, String.join(" | ", numbered)))),
                        new Reading(String.valueOf(row), List.of(new Sample(written, written)))));
        if (table.headerRow() > 0) {
            readings.addFirst(readings.removeLast());
        }
        return new Question(Question.WHOLE_TABLE, "header", Note.of("importing.question.header", row), readings);
    }

    private record Source(TableBuilder builder, List<ColumnPlan> plans) implements RowSource {

        @Override
        public TypedRows open(Progress progress, Cancellation cancellation) {
            Surveyed table = builder.table;
            GridCursor cursor = table.grid().open(progress, cancellation);
            if (whole()) {
                return new TypedWalk(new AheadCursor(new TableCursor(cursor, table)), table.shape(), plans, () -> null);
            }
            Survey survey = new Survey(cursor, table.grid(), builder.options, table.shape().exact());
            return new TypedWalk(new AheadCursor(survey), table.shape(), plans,
                    () -> builder.again.apply(SheetTables.of(survey, cancellation)));
        }

        @Override
        public boolean whole() {
            return builder.whole;
        }

        @Override
        public boolean readsAs(RowSource other) {
            return other instanceof Source source && builder.table.startsAs(source.builder.table)
                    && plans.size() == source.plans.size()
                    && IntStream.range(0, plans.size()).allMatch(i -> plans.get(i).readsAs(source.plans.get(i)));
        }

        @Override
        public List<String> reading(int column) {
            return plans.get(column).words();
        }

        @Override
        public TableRead as(Map<Integer, ColumnType> types) {
            return builder.build(types);
        }
    }
}
