package app.quarterdeck.metrics.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to see to, in the order in which it is offered. */
public enum WorkKind {
    SLOW_DEALS("slow-deals", WorkColumn.AGE, WorkColumn.USUAL, WorkColumn.OVER),
    STUCK_DEALS("stuck-in-stage", WorkColumn.IN_STAGE, WorkColumn.USUAL, WorkColumn.OVER),
    OVERDUE_DEALS("overdue-deals", WorkColumn.LATE),
    QUIET_DEALS("quiet-deals", WorkColumn.SILENT),
    UNANSWERED_LEADS("leads-followed-up", WorkColumn.WAITING),
    QUIET_CUSTOMERS("quiet-customers", WorkColumn.LAST, WorkColumn.SILENT, WorkColumn.USUAL, WorkColumn.PURCHASES,
            WorkColumn.BOUGHT),
    DORMANT_CUSTOMERS("active-customers", WorkColumn.LAST, WorkColumn.SILENT, WorkColumn.PURCHASES, WorkColumn.BOUGHT),
    BOUGHT_ONCE("repeat-purchase-rate", WorkColumn.LAST, WorkColumn.SILENT, WorkColumn.BOUGHT),
    CROSS_SELL_GAPS("attach-rate", WorkColumn.HAS, WorkColumn.LACKS, WorkColumn.SHARE, WorkColumn.OWNERS,
            WorkColumn.BOUGHT),
    LOST_DEALS("loss-rate", WorkColumn.SINCE);

    private final String metric;
    private final List<WorkColumn> columns;

    WorkKind(String metric, WorkColumn... columns) {
        this.metric = metric;
        this.columns = List.of(columns);
    }

    /** As written on the command line: {@code slow-deals}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WorkKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Id of the metric that counts them, or that needs the same data. */
    public String metric() {
        return metric;
    }

    /** What is said of each beside its own fields. */
    public List<WorkColumn> columns() {
        return columns;
    }

    /** Whether it lists customers, not records. */
    public boolean ofCustomers() {
        return columns.contains(WorkColumn.BOUGHT);
    }
}
