package app.quarterdeck.metrics.stage;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which stage words say how a deal ended, and where well-known words usually stand. */
final class StageWords {

    private static final Set<String> ENDS = Set.of("won", "lost", "closed", "closed won", "closed lost", "closed-won",
            "closed-lost", "closedwon", "closedlost", "disqualified", "unqualified", "赢单", "输单", "丢单", "成交", "已成交",
            "关闭", "已关闭", "无效", "赢单关闭", "输单关闭");
    private static final List<String> USUAL = List.of("lead", "new", "prospect", "prospecting", "qualification",
            "qualifying", "qualified", "contacted", "engaging", "discovery", "needs analysis", "demo", "presentation",
            "solution", "value proposition", "id. decision makers", "perception analysis", "proposal", "quote",
            "proposal/price quote", "negotiation", "negotiation/review", "contract", "verbal");

    private final Data data;
    private final Set<String> set;
    private final boolean[] openOrMixed;
    private final boolean[] ended;

    StageWords(Data data) {
        this.data = data;
        this.set = data.settings().stages().stream().map(stage -> Names.key(stage.name())).collect(Collectors.toSet());
        this.openOrMixed = new boolean[data.texts().size()];
        this.ended = new boolean[openOrMixed.length];
        lookAtDeals();
        lookAtEvents();
    }

    /** Whether the word says that a deal is over: by what it says, or because no running deal ever has it. */
    boolean closes(int code) {
        String key = Names.key(data.texts().text(code));
        return !set.contains(key) && (ENDS.contains(key) || (ended[code] && !openOrMixed[code]));
    }

    /** Where the word usually stands; past all others where it is not known. */
    int usual(int code) {
        int index = USUAL.indexOf(Names.key(data.texts().text(code)));
        return index < 0 ? USUAL.size() : index;
    }

    private void lookAtDeals() {
        FactTable deals = data.deals();
        int[] stages = data.split(RecordKind.DEALS, Dimension.STAGE);
        int[] seen = new int[ended.length];
        for (int row = 0; row < stages.length; row++) {
            int code = stages[row];
            int status = deals.status(row).code() + 1;
            if (code == Blank.TEXT) {
                continue;
            }
            openOrMixed[code] |= status == DealStatus.OPEN.code() + 1 || (seen[code] != 0 && seen[code] != status);
            seen[code] = status;
            ended[code] = true;
        }
    }

    /** A word that a deal went on from is a step, whatever today's deals look like. */
    private void lookAtEvents() {
        int[] stages = data.split(RecordKind.STAGE_EVENTS, Dimension.STAGE);
        int[] days = data.table(RecordKind.STAGE_EVENTS).days(Field.EVENT_ENTERED_ON);
        int[] deals = data.snapshot().linked(Field.EVENT_DEAL_ID);
        int[] closed = data.deals().days(Field.DEAL_CLOSED_ON);
        for (int event = 0; event < stages.length; event++) {
            int deal = deals[event];
            openOrMixed[stages[event]] |= deal >= 0 && days[event] != closed[deal];
        }
    }
}
