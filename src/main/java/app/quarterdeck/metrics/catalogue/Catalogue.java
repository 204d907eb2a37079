package app.quarterdeck.metrics.catalogue;

import app.quarterdeck.base.UserFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All metrics, in the order in which they are shown. */
public final class Catalogue {

    private static final class Built {
        static final Catalogue IN = new Catalogue(CatalogueReader.read());
    }

    private final Map<String, Metric> metrics = new LinkedHashMap<>();

    Catalogue(List<Metric> all) {
        for (Metric metric : all) {
            if (metrics.put(metric.id(), metric) != null) {
                throw new IllegalStateException("two metrics " + metric.id());
            }
        }
    }

    /** The one the product ships. */
    public static Catalogue builtIn() {
        return Built.IN;
    }

    /** These metrics and, after them, others. */
    public Catalogue with(List<Metric> others) {
        return others.isEmpty()
                ? this
                : new Catalogue(Stream.concat(metrics.values().stream(), others.stream()).toList());
    }

    /** Those a user may ask for. */
    public List<Metric> all() {
        return metrics.values().stream().filter(metric -> !metric.isPart()).toList();
    }

    /** Those said beside others. */
    public List<Metric> parts() {
        return metrics.values().stream().filter(Metric::isPart).toList();
    }

    public Optional<Metric> find(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /** @throws UserFault where there is no such metric */
    public Metric get(String id) {
        return find(id).filter(metric -> !metric.isPart())
                .orElseThrow(() -> UserFault.usage("metrics.fault.unknown-metric", id));
    }
}
