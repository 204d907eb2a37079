package app.quarterdeck.metrics.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to see to, in the order in which it is offered. */
public enum WorkKind {
    SLOW_DEALS("slow-deals"),
    STUCK_DEALS("stuck-in-stage"),
    OVERDUE_DEALS("overdue-deals"),
    QUIET_DEALS("quiet-deals"),
    UNANSWERED_LEADS("leads-followed-up"),
    QUIET_CUSTOMERS("quiet-customers"),
    DORMANT_CUSTOMERS("active-customers"),
    BOUGHT_ONCE("repeat-purchase-rate"),
    CROSS_SELL_GAPS("attach-rate"),
    LOST_DEALS("loss-rate");

    private final String metric;

    WorkKind(String metric) {
        this.metric = metric;
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
        return switch (this) {
            case SLOW_DEALS -> List.of(WorkColumn.AGE, WorkColumn.USUAL, WorkColumn.OVER);
            case STUCK_DEALS -> List.of(WorkColumn.IN_STAGE, WorkColumn.USUAL, WorkColumn.OVER);
            case OVERDUE_DEALS -> List.of(WorkColumn.LATE);
            case QUIET_DEALS -> List.of(WorkColumn.SILENT);
            case UNANSWERED_LEADS -> List.of(WorkColumn.WAITING);
            case QUIET_CUSTOMERS -> List.of(WorkColumn.LAST, WorkColumn.SILENT, WorkColumn.USUAL, WorkColumn.PURCHASES,
                    WorkColumn.BOUGHT);
            case DORMANT_CUSTOMERS -> List.of(WorkColumn.LAST, WorkColumn.SILENT, WorkColumn.PURCHASES,
                    WorkColumn.BOUGHT);
            case BOUGHT_ONCE -> List.of(WorkColumn.LAST, WorkColumn.SILENT, WorkColumn.BOUGHT);
            case CROSS_SELL_GAPS -> List.of(WorkColumn.HAS, WorkColumn.LACKS, WorkColumn.SHARE, WorkColumn.OWNERS,
                    WorkColumn.BOUGHT);
            case LOST_DEALS -> List.of(WorkColumn.SINCE);
        };
    }

    /** Whether it lists customers, not records. */
    public boolean ofCustomers() {
        return columns().contains(WorkColumn.BOUGHT);
    }
}
