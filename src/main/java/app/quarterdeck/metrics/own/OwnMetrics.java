package app.quarterdeck.metrics.own;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Composition;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Formula.Aggregate;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Aggregation;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.record.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the user's own metrics into the catalogue, in an order in which each one knows those it is made of. */
public final class OwnMetrics {

    private static final double MIDDLE = 0.5;

    private OwnMetrics() {
    }

    /**
     * The catalogue with the own metrics after it.
     *
     * @throws UserFault where one has an id that is taken, names what does not exist, or is made of itself
     */
    public static Catalogue in(Catalogue catalogue, List<OwnMetric> own) {
        Catalogue known = catalogue;
        List<OwnMetric> waiting = new ArrayList<>(own);
        while (!waiting.isEmpty()) {
            Catalogue sofar = known;
            OwnMetric next = waiting.stream().filter(metric -> waiting.stream().noneMatch(other -> uses(metric, other)))
                    .findFirst().orElseThrow(() -> UserFault.of("metrics.fault.own-circle", waiting.getFirst().name()));
            known = sofar.with(List.of(metric(next, sofar)));
            waiting.remove(next);
        }
        return known;
    }

    private static boolean uses(OwnMetric metric, OwnMetric other) {
        return metric.definition() instanceof Combined both
                && (both.first().equals(other.id()) || both.second().equals(other.id()));
    }

    private static Metric metric(OwnMetric own, Catalogue known) {
        if (known.find(own.id()).isPresent() || own.name().isBlank()) {
            throw UserFault.of("metrics.fault.own-taken", own.name(), own.id());
        }
        return switch (own.definition()) {
            case Counted counted -> metric(own, OwnWords.of(counted), OwnFormula.of(own, counted), null,
                    needs(counted), dates(counted));
            case Combined both -> {
                Metric first = part(own, both.first(), known);
                Metric second = part(own, both.second(), known);
                yield metric(own, OwnWords.of(both, first, second), null, new Composition(
                        both.ratio() ? Composition.Operation.RATIO : Composition.Operation.DIFFERENCE, both.first(),
                        both.second()),
                        Stream.concat(first.needs().stream(), second.needs().stream()).distinct().toList(),
                        first.dates());
            }
        };
    }

    private static Metric metric(OwnMetric own, Note defined, @Nullable Formula formula,
            @Nullable Composition composition,
            List<String> needs, String dates) {
        return new Metric(own.id(), own.name(), defined, "", Metric.Family.OWN, false, "own", own.unit(),
                own.direction(), null,
                null, null, null, Metric.Target.VALUE, needs, dates, formula, composition, "", List.of(), List.of());
    }

    private static Metric part(OwnMetric own, String id, Catalogue known) {
        Metric found = known.find(id).orElseThrow(() -> UserFault.of("metrics.fault.own-part", own.name(), id));
        if (found.makes() != null) {
            throw UserFault.of("metrics.fault.own-part", own.name(), id);
        }
        return found;
    }

    private static List<String> needs(Counted counted) {
        List<String> needs = new ArrayList<>(List.of(counted.kind().id()));
        Stream.of(counted.date(), counted.measure(), counted.over()).filter(field -> !field.isEmpty())
                .forEach(field -> needs.add(counted.kind().id() + "." + field));
        return needs;
    }

    private static String dates(Counted counted) {
        return counted.date().isEmpty() ? "all-rows" : "own";
    }

    /** A formula of what the user chose. */
    private static final class OwnFormula {

        static Formula of(OwnMetric own, Counted counted) {
            check(own, counted);
            return new Formula(Formula.Records.KIND, counted.kind(), List.of(), counted.date(),
                    conditions(counted.where()), conditions(counted.hits()), aggregate(counted.aggregation()),
                    counted.measure(), counted.over(), MIDDLE);
        }

        private static void check(OwnMetric own, Counted counted) {
            boolean counts = counted.aggregation() == Aggregation.COUNT || counted.aggregation() == Aggregation.SHARE;
            Stream<String> fields = Stream.of(counted.date(), counted.measure(), counted.over());
            Stream<String> tested = Stream.concat(counted.where().stream(), counted.hits().stream())
                    .map(OwnCondition::field);
            Stream.concat(fields, tested).filter(field -> !field.isEmpty())
                    .forEach(field -> known(own, counted, field));
            if (!counts) {
                number(own, counted, counted.measure());
            }
            if (counted.aggregation() == Aggregation.RATIO) {
                number(own, counted, counted.over());
            }
            if (!counted.date().isEmpty() && !OwnConditions.isDate(known(own, counted, counted.date()))) {
                throw UserFault.of("metrics.fault.own-date", own.name(), counted.date());
            }
            if (counted.aggregation() == Aggregation.SHARE && counted.hits().isEmpty()) {
                throw UserFault.of("metrics.fault.own-hits", own.name());
            }
            Stream.concat(counted.where().stream(), counted.hits().stream())
                    .forEach(condition -> OwnConditions.check(own, known(own, counted, condition.field()), condition));
        }

        private static Field known(OwnMetric own, Counted counted, String field) {
            return Field.ofId(counted.kind(), field)
                    .orElseThrow(() -> UserFault.of("metrics.fault.own-field", own.name(), field));
        }

        private static void number(OwnMetric own, Counted counted, String field) {
            if (field.isEmpty() || !OwnConditions.isNumber(known(own, counted, field))) {
                throw UserFault.of("metrics.fault.own-number", own.name());
            }
        }

        private static List<Condition> conditions(List<OwnCondition> chosen) {
            return chosen.stream().map(OwnConditions::condition).toList();
        }

        private static Aggregate aggregate(Aggregation chosen) {
            return switch (chosen) {
                case COUNT -> Aggregate.COUNT;
                case SUM -> Aggregate.SUM;
                case MEAN -> Aggregate.MEAN;
                case MEDIAN -> Aggregate.PERCENTILE;
                case SHARE -> Aggregate.SHARE;
                case RATIO -> Aggregate.RATIO;
            };
        }
    }
}
