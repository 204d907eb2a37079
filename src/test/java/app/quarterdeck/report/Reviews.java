package app.quarterdeck.report;

import app.quarterdeck.base.Note;
import app.quarterdeck.charts.Specs;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Answer.Need;
import app.quarterdeck.model.guide.Answer.Status;
import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Result.Recipe;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review of a fictitious company, with every kind of chart and cells that mean harm. */
public final class Reviews {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 10);
    static final String HOSTILE = "=HYPERLINK(\"http://example.invalid\",\"click\")";

    private Reviews() {
    }

    public static Review review(boolean zh) {
        return new Review(zh ? "明水仪器" : "Brightwater & Sons", zh ? "缩短销售周期" : "Shorten the sales cycle",
                zh ? "让每个实验室都能放心测量。" : "Every laboratory measures with confidence.", AS_OF,
                zh ? "2026 财年 Q2 至今，4月1日–6月10日" : "FY2026 Q2 to date, 1 Apr – 10 Jun 2026", pages(answers(zh)),
                definitions(zh), List.of(
                        new Review.RowsLeftOut(zh ? "销售周期（中位数）" : "Sales cycle, median",
                                zh ? "关闭早于创建" : "closed before they were created", 2),
                        new Review.RowsLeftOut(HOSTILE, zh ? "没有阶段历史" : "no stage history", 3)),
                "0.1.0");
    }

    private static List<Review.Page> pages(List<Answer> answers) {
        List<Review.Page> pages = new ArrayList<>();
        pages.add(new Review.ContentsPage());
        answers.forEach(answer -> pages.add(new Review.QuestionPage(answer, "")));
        pages.add(new Review.DefinitionsPage());
        pages.add(new Review.LeftOutPage());
        return pages;
    }

    static List<Answer> answers(boolean zh) {
        return List.of(
                answer("cycle-now", zh ? "我们当前的销售周期有多长？" : "How long is our current sales cycle?",
                        zh
                                ? "我们赢下的商机有一半在 **58 天** 内成交；四分之一超过 84 天。比去年短 9 天。"
                                : "Half of the deals we won closed within **58 days**; one in four took longer than 84. That is 9 days shorter than a year ago.",
                        List.of(Specs.histogram(zh), Specs.trend(zh)), cycle(zh), table(zh)),
                answer("cycle-why", zh ? "为什么这么长？" : "What makes it that long?",
                        zh
                                ? "在平均 64.1 天中，**方案阶段占 24.9 天**（39%）。"
                                : "Of an average 64.1 days, **Proposal takes 24.9** (39 %).",
                        List.of(Specs.stages(zh), Specs.stacked(zh), Specs.dots(zh)), rate(zh), Table.EMPTY),
                answer("cycle-target", zh ? "我们想要多长？" : "How long do we want it to be?",
                        zh ? "您定的是 **45 天**。" : "You set **45 days**. Your best quarter was 55.",
                        List.of(Specs.bullet(zh), Specs.columnsWithTarget(zh), Specs.columns(zh)), money(zh),
                        Table.EMPTY),
                needs(zh),
                answer("cycle-next", zh ? "要缩短它该做什么？/[测试]*" : "What do we need to do: shorten it / [test] *?",
                        zh
                                ? "先从 **方案** 开始。"
                                : "Start with **Proposal**: at the pace of its faster half it would save 9 of the 13 days.",
                        List.of(Specs.noted(zh), Specs.signed(zh), Specs.many(zh), Specs.compared(zh),
                                Specs.trendWithGap(zh), Specs.bulletUnknown(zh)),
                        none(zh), Table.EMPTY));
    }

    private static Answer needs(boolean zh) {
        Need need = new Need("selling-cost", Note.of(zh ? "销售成本" : "selling cost"),
                Note.of(zh ? "在设置里录入销售团队每月的成本。" : "Type in the monthly cost of the sales team under Settings."));
        return new Answer(new Question("cycle-save", "", List.of()), zh ? "能为我们省下多少？" : "How much would that save us?",
                Status.NEEDS, zh ? "还不知道：缺少**销售成本**。" : "Not known yet: **selling cost** is missing.", "", "",
                List.of(),
                List.of(need), List.of(Specs.unknown(zh)), List.of(), Table.EMPTY);
    }

    private static Answer answer(String id, String text, String sentence, List<ChartSpec> charts, Result result,
            Table table) {
        boolean zh = !text.isEmpty() && text.codePointAt(0) > 0x2000;
        return new Answer(new Question(id, "", List.of(result.metric())), text, Status.ANSWERED, sentence, "",
                zh
                        ? "依据 2026年4月1日至6月10日 关闭的 64 笔商机；剔除 2 笔（关闭早于创建）。"
                        : "Based on 64 deals closed 1 Apr – 10 Jun 2026; 2 left out (closed before created). Range 48 to 69 days.",
                List.of(zh ? "差异并不证明原因。" : "A difference is not proof of a cause."), List.of(), charts, List.of(result),
                table);
    }

    private static Table table(boolean zh) {
        return new Table(
                zh
                        ? List.of("客户", "金额", "赢单率", "天数", "创建于", "笔数")
                        : List.of("Customer", "Amount", "Win rate", "Days", "Created on", "Deals"),
                List.of(List.of("Hottentottenstottertrottelmutterlattengitterkofferattentäter GmbH",
                        new Figure(2360.9094, Unit.MONEY, "EUR"), new Figure(63.15005, Unit.PERCENT, null),
                        new Figure(57.0, Unit.DAYS, null), LocalDate.of(2026, 4, 3), 12L),
                        List.of(HOSTILE, new Figure(-1117.0, Unit.MONEY, "EUR"), new Figure(-3.4, Unit.POINTS, null),
                                new Figure(1.0, Unit.DAYS, null), LocalDate.of(2026, 5, 30), 3L),
                        List.of("杭州西湖精密仪器制造股份有限公司", new Figure(null, Unit.MONEY, "EUR"),
                                new Figure(1.713708, Unit.RATIO, null), new Figure(51.782, Unit.DAYS, null),
                                LocalDate.of(2026, 6, 1), 0L)));
    }

    public static Result cycle(boolean zh) {
        return result("sales-cycle", Unit.DAYS, null, 58.0, zh);
    }

    private static Result rate(boolean zh) {
        return result("win-rate", Unit.PERCENT, null, 63.15005, zh);
    }

    private static Result money(boolean zh) {
        return result("won-revenue", Unit.MONEY, "EUR", 10_005_534.25, zh);
    }

    private static Result none(boolean zh) {
        return result("slow-deals", Unit.COUNT, null, null, zh);
    }

    private static Result result(String metric, Unit unit, @Nullable String currency, @Nullable Double value,
            boolean zh) {
        Recipe recipe = new Recipe("7F2C",
                Note.of(zh ? "从创建到成交的天数的中位数。" : "Middle of the days from created to closed."),
                Note.of(zh ? "中位数（关闭日 − 创建日）" : "median (close date − created date)"),
                List.of(Note.of(zh ? "64 笔的中位数 = 58 天" : "median of 64 deals = 58 days")),
                List.of(Note.of(zh ? "期间：4月1日–6月10日，按关闭日" : "Period: 1 Apr – 10 Jun 2026, by close date"),
                        Note.of(zh ? "筛选：新业务" : "Filter: kind is new business")),
                List.of(Note.of(zh ? "读取 66 行，剔除 2 行，计入 64 行" : "66 rows in, 2 left out, 64 counted")),
                Note.of(zh ? "慢的商机还没关闭。" : "The slow deals are not closed yet: the figure looks better than it is."),
                List.of(Note.of("deals.csv, batch 1"), Note.of("accounts.csv, batch 2")));
        Period period = Period.range(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        return new Result(metric, unit, currency, period, period, true, AS_OF, value,
                value == null ? Note.of(zh ? "没有在途商机" : "no open deals") : null, List.of(), 64, new Interval(48, 69),
                List.of(new LeftOut("closed-before-created", Note.of(zh ? "关闭早于创建" : "closed before they were created"),
                        2)),
                List.of(), List.of(), null, List.of(), recipe);
    }

    private static List<Review.Definition> definitions(boolean zh) {
        return List.of(
                new Review.Definition("sales-cycle", zh ? "销售周期（中位数）" : "Sales cycle, median",
                        zh
                                ? "从创建到成交的天数的中位数。"
                                : "Middle of the days from created to closed of the deals won in the period.",
                        zh ? "中位数（关闭日 − 创建日）" : "median (close date − created date)", zh ? "关闭日" : "close date",
                        zh ? "慢的商机还没关闭。" : "The slow deals are not closed yet: the figure looks better than it is."),
                new Review.Definition("win-rate", zh ? "赢单率" : "Win rate",
                        zh ? "赢下的笔数占已决笔数。" : "Deals won of deals decided.",
                        zh ? "赢单 ÷（赢单 + 丢单）× 100" : "won ÷ (won + lost) × 100", zh ? "关闭日" : "close date", ""),
                new Review.Definition("won-revenue", zh ? "赢单收入" : "Won revenue", zh ? "赢单金额之和。" : "Sum of deals won.",
                        zh ? "Σ 金额" : "Σ amount", zh ? "关闭日" : "close date", ""));
    }
}
