package app.quarterdeck.metrics.basis;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.Texts;
import java.util.Map;
import java.util.Set;

/** What words in cells mean: those that stand for a blank (settled reading 20), for a competitor, for no decision. */
public final class Words {

    private static final Set<String> BLANK = Set.of("", "none", "unknown", "n/a", "na", "-", "--", "null", "无", "未知");
    private static final Map<String, Set<String>> MEANINGS = Map.of("competitor",
            Set.of("competitor", "competition", "competitors", "lost to competitor", "lost to competition", "竞争对手",
                    "竞品", "竞争", "输给竞争对手"),
            "no-decision",
            Set.of("no decision", "no-decision", "no decision made", "nodecision", "undecided", "not decided",
                    "status quo", "indecision", "未决定", "无决定", "没有决定", "未做决定"),
            "cancelled", Set.of("cancelled", "canceled", "cancel", "void", "voided", "取消", "已取消", "作废"), "credit",
            Set.of("credit", "credit note", "credit memo", "refund", "return", "退款", "退货", "贷记", "红字"));

    private final Texts texts;
    private final Map<String, boolean[]> flags;

    private Words(Texts texts) {
        this.texts = texts;
        this.flags = Map.of("blank", flags(BLANK), "competitor", flags("competitor"), "no-decision",
                flags("no-decision"), "cancelled", flags("cancelled"), "credit", flags("credit"));
    }

    public static Words of(Data data) {
        return data.kept(Words.class, () -> new Words(data.texts()));
    }

    /** Whether the text stands for "not filled in". */
    public boolean blank(int code) {
        return means("blank", code);
    }

    /** Whether the text means this: {@code competitor}, {@code no-decision}, {@code cancelled}, {@code credit}. */
    public boolean means(String meaning, int code) {
        boolean[] known = flags.get(meaning);
        if (known == null) {
            throw new IllegalArgumentException("no words are known for " + meaning);
        }
        return code < known.length && known[code];
    }

    private boolean[] flags(String meaning) {
        return flags(MEANINGS.getOrDefault(meaning, Set.of()));
    }

    private boolean[] flags(Set<String> words) {
        boolean[] out = new boolean[texts.size()];
        for (int code = 0; code < out.length; code++) {
            out[code] = words.contains(Names.key(texts.text(code)));
        }
        return out;
    }
}
