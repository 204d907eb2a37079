package app.quarterdeck.report.picture;

import app.quarterdeck.charts.Specs;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Board.Tile;
import app.quarterdeck.report.Reviews;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board like the one of the design. */
final class Boards {

    private Boards() {
    }

    static Board board(boolean zh) {
        return new Board(zh ? "缩短销售周期" : "Shorten the sales cycle",
                zh
                        ? "一半的成交现在在 **58 天** 内完成：比去年少 9 天，距目标还差 13 天"
                        : "Half of our deals now close within **58 days**: 9 fewer than a year ago, 13 more than the target",
                zh
                        ? "本期赢单 66 笔 · 剔除 2 笔（关闭早于创建）· 数据截至 2026年6月10日"
                        : "66 deals won in the period · 2 left out (closed before they were created) · as of 10 Jun 2026",
                zh ? "2026 财年 Q2 至今 · 4月1日–6月10日" : "FY2026 Q2 to date · 1 Apr – 10 Jun",
                zh ? "去年同期 71 天" : "Year ago, same 71 days",
                List.of(tile(zh ? "销售周期（中位数）" : "Sales cycle, median", "58", zh ? "天" : "days",
                        zh ? "−9 天 较去年" : "−9 days vs year ago", 1, zh ? "目标 45 · 还差 13 天" : "Target 45 · 13 to go",
                        Specs.trend(zh)),
                        tile(zh ? "四分之三在此天数内成交" : "Three in four close within", "84", zh ? "天" : "days",
                                zh ? "−14 天 较去年" : "−14 days vs year ago", 1,
                                zh ? "第 75 百分位" : "75th percentile · the slow quarter takes longer", Specs.columns(zh)),
                        tile(zh ? "各阶段平均天数" : "Days per stage, mean", "24.9", zh ? "天 · 方案" : "days · Proposal", "", 0,
                                zh ? "“方案”占 64.1 天的 39%" : "Proposal takes 39 % of 64.1 days", Specs.stages(zh)),
                        tile(zh ? "超出常规用时的商机" : "Deals past their usual time", "23", zh ? "笔" : "deals",
                                zh ? "−6 较去年" : "−6 vs year ago", 1, "16 % of 142 open deals · €486,200",
                                Specs.noted(zh)),
                        tile(zh ? "线索首次响应" : "First response to a lead, in a name that is far too long for its tile",
                                "5.2",
                                zh ? "小时" : "hours", zh ? "−2.7 小时 较去年" : "−2.7 hours vs year ago", 1, "Target 4 hours",
                                Specs.histogram(zh)),
                        new Tile("cycle-competitor", zh ? "有竞争对手时的周期" : "Cycle against competitors", "69",
                                zh ? "天" : "days", zh ? "+2 天 较去年" : "+2 days vs year ago", -1,
                                zh ? "样本少：58 至 81 天之间" : "Few deals: between 58 and 81 days", true, false, "",
                                Specs.dots(zh), Reviews.cycle(zh)),
                        guard(zh ? "赢单率" : "Win rate", "33.0", "%", zh ? "+3.4 个百分点 较去年" : "+3.4 points vs year ago",
                                Specs.trendWithGap(zh), zh),
                        guard(zh ? "赢单收入" : "Won revenue", zh ? "€118.4" : "€1.184", zh ? "万" : "M",
                                zh ? "+13.2% 较去年" : "+13.2 % vs year ago", Specs.columnsWithTarget(zh), zh),
                        new Tile("cost-freed", zh ? "可释放的销售成本" : "Selling cost freed", "", "", "", 0,
                                zh
                                        ? "只需一列即可回答：销售团队的每月成本。"
                                        : "One column answers this: the monthly cost of the sales team.",
                                false, false, zh ? "销售成本" : "selling cost", null, null)));
    }

    private static Tile tile(String name, String figure, String unit, String change, int favour, String line,
            @Nullable ChartSpec chart) {
        return new Tile("m", name, figure, unit, change, favour, line, false, false, "", chart, Reviews.cycle(false));
    }

    private static Tile guard(String name, String figure, String unit, String change, ChartSpec chart, boolean zh) {
        return new Tile("m", name, figure, unit, change, 1,
                zh ? "27% 至 40% 之间" : "Between 27 and 40 % · 66 of 200 decided", false, true, "", chart,
                Reviews.cycle(zh));
    }
}
