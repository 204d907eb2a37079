package app.quarterdeck.charts;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.chart.ChartSpec.Bar;
import app.quarterdeck.model.chart.ChartSpec.Bin;
import app.quarterdeck.model.chart.ChartSpec.Dot;
import app.quarterdeck.model.chart.ChartSpec.Part;
import app.quarterdeck.model.chart.ChartSpec.TrendPoint;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Charts of every kind, calm ones and hard ones, in both languages. */
public final class Specs {

    private Specs() {
    }

    /** By name, in the order to look at them. */
    public static Map<String, ChartSpec> all(boolean chinese) {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        all.put("histogram", histogram(chinese));
        all.put("trend", trend(chinese));
        all.put("trend-gap", trendWithGap(chinese));
        all.put("stages", stages(chinese));
        all.put("noted", noted(chinese));
        all.put("unknown", unknown(chinese));
        all.put("compared", compared(chinese));
        all.put("signed", signed(chinese));
        all.put("waterfall", waterfall(chinese));
        all.put("waterfall-below", waterfallBelow(chinese));
        all.put("funnel", funnel(chinese));
        all.put("many", many(chinese));
        all.put("columns", columns(chinese));
        all.put("columns-target", columnsWithTarget(chinese));
        all.put("columns-many", manyColumns(chinese));
        all.put("stacked", stacked(chinese));
        all.put("dots", dots(chinese));
        all.put("bullet", bullet(chinese));
        all.put("bullet-near", bulletNear(chinese));
        all.put("bullet-unknown", bulletUnknown(chinese));
        return all;
    }

    private static String say(boolean chinese, String english, String other) {
        return chinese ? other : english;
    }

    public static ChartSpec histogram(boolean zh) {
        int[] counts = {3, 13, 18, 21, 16, 11, 8, 5, 3, 1, 0, 1, 0, 0, 1};
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin(i * 15, i * 15 + 15, counts[i]));
        }
        return new ChartSpec.Histogram(say(zh, "Days from created to closed, 101 deals", "从创建到成交的天数，101 笔"),
                say(zh, "Most deals close within 75 days.", "多数在 75 天内成交。"), Unit.DAYS, null, bins, 58.0,
                say(zh, "Half: 58 days", "一半：58 天"));
    }

    public static ChartSpec trend(boolean zh) {
        double[][] values = {{66, 46, 90}, {65, 45, 88}, {65.5, 44.5, 89}, {63, 44, 86}, {61, 42.5, 82}, {55, 38, 74},
            {59, 41, 78}, {58, 38, 76}};
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(point(i, quarter(zh, i), values[i][0], values[i][1], values[i][2], i < 7));
        }
        return new ChartSpec.Trend(say(zh, "Median days per quarter", "每季度中位天数"),
                say(zh, "From 66 to 58 days in eight quarters.", "八个季度从 66 天到 58 天。"), Unit.DAYS, null, points, 45.0,
                say(zh, "Target 45", "目标 45"));
    }

    public static ChartSpec trendWithGap(boolean zh) {
        List<TrendPoint> points = new ArrayList<>();
        points.add(point(0, quarter(zh, 0), 31.0, null, null, true));
        points.add(point(1, quarter(zh, 1), 30.0, 25.0, 36.0, true));
        points.add(point(2, quarter(zh, 2), null, null, null, true));
        points.add(point(3, quarter(zh, 3), 29.0, null, null, true));
        points.add(point(4, quarter(zh, 4), null, null, null, true));
        points.add(point(5, quarter(zh, 5), 33.0, 27.0, 40.0, true));
        points.add(point(6, quarter(zh, 6), 33.4, 26.0, 41.0, false));
        return new ChartSpec.Trend(say(zh, "Win rate", "赢单率"), "", Unit.PERCENT, null, points, null, "");
    }

    private static TrendPoint point(int i, String label, @Nullable Double value, @Nullable Double low,
            @Nullable Double high, boolean ripe) {
        return new TrendPoint(Period.range(i * 90, i * 90 + 89), label, value, low, high, ripe);
    }

    private static String quarter(boolean zh, int i) {
        int number = (i + 2) % 4 + 1;
        int year = 24 + (i + 2) / 4;
        return zh ? year + " Q" + number : "Q" + number + " " + year;
    }

    public static ChartSpec stages(boolean zh) {
        return new ChartSpec.RankedBars(say(zh, "Mean days per stage, won deals", "各阶段平均天数（赢单）"),
                say(zh, "Proposal takes longest, 24.9 days.", "方案阶段最长，24.9 天。"), Unit.DAYS, null,
                List.of(plain(say(zh, "Qualify", "资格"), 9.8), plain(say(zh, "Demo", "演示"), 11.6),
                        plain(say(zh, "Proposal", "方案"), 24.9), plain(say(zh, "Negotiate", "谈判"), 13.2),
                        plain(say(zh, "Contract", "合同"), 4.6)),
                2);
    }

    private static Bar plain(String label, double value) {
        return new Bar(label, value, null, null, "", true);
    }

    public static ChartSpec noted(boolean zh) {
        return new ChartSpec.RankedBars(say(zh, "Open deals past their usual time", "超出常规用时的商机"), "", Unit.COUNT, null,
                List.of(new Bar(say(zh, "Proposal", "方案"), 12.0, null, null, say(zh, "deals, €261,400", "笔，€261,400"),
                        true), new Bar(say(zh, "Negotiate", "谈判"), 6.0, null, null, "€138,900", true),
                        new Bar(say(zh, "Demo", "演示"), 3.0, null, null, "€52,300", true),
                        new Bar(say(zh, "Qualify", "资格"), 2.0, null, null, "€33,600", true)),
                -1);
    }

    public static ChartSpec unknown(boolean zh) {
        return new ChartSpec.RankedBars(say(zh, "What it would save", "能省多少"), "", Unit.MONEY, "EUR",
                List.of(new Bar(
                        say(zh, "Revenue earlier, once, from deals that close sooner", "提前到账的收入（一次性，来自更早成交的商机）"),
                        208_000.0, null, null, "", true),
                        new Bar(say(zh, "Selling cost freed", "可释放的销售成本"), null, null, null,
                                say(zh, "not known yet", "尚不清楚"), true)),
                -1);
    }

    public static ChartSpec compared(boolean zh) {
        return new ChartSpec.RankedBars(say(zh, "Revenue by territory", "各区域收入"), "", Unit.MONEY, "USD",
                List.of(new Bar(say(zh, "West", "西部"), 3_568_647.0, 3_100_000.0, 3_800_000.0, "", true),
                        new Bar(say(zh, "Central", "中部"), 3_346_293.0, 3_500_000.0, 3_300_000.0, "", true),
                        new Bar(say(zh, "East", "东部"), 3_090_594.0, 2_500_000.0, 3_000_000.0, "", false)),
                -1);
    }

    public static ChartSpec signed(boolean zh) {
        return new ChartSpec.RankedBars(say(zh, "Change against a year ago", "与去年相比"), "", Unit.POINTS, null,
                List.of(plain(say(zh, "Referral", "转介绍"), 6.2), plain(say(zh, "Web", "网站"), 0),
                        plain(say(zh, "Cold call", "陌生电话"), -3.4), plain(say(zh, "Events", "活动"), -9.1)),
                3);
    }

    public static ChartSpec many(boolean zh) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            bars.add(plain(
                    say(zh, "Hottentottenstottertrottelmutter GmbH & Co. KG number " + i,
                            "杭州西湖精密仪器制造股份有限公司第" + i + "分公司"),
                    Math.rint(900_000.0 / (i + 1))));
        }
        return new ChartSpec.RankedBars(say(zh, "Revenue by customer", "各客户收入"), "", Unit.MONEY, "CNY", bars, 11);
    }

    public static ChartSpec columns(boolean zh) {
        return new ChartSpec.Columns(say(zh, "Three in four close within", "四分之三在此天数内成交"), "", Unit.DAYS, null,
                List.of(new Bar(quarter(zh, 4), 93.0, 101.0, null, "", true),
                        new Bar(quarter(zh, 5), 82.0, 99.0, null, "", true),
                        new Bar(quarter(zh, 6), 88.0, 100.0, null, "", true),
                        new Bar(quarter(zh, 7), 84.0, 98.0, null, "", true)));
    }

    public static ChartSpec columnsWithTarget(boolean zh) {
        return new ChartSpec.Columns(say(zh, "Won revenue", "赢单收入"), "", Unit.MONEY, "EUR",
                List.of(new Bar(say(zh, "Apr", "4月"), 498_000.0, 470_000.0, 500_000.0, "", true),
                        new Bar(say(zh, "May", "5月"), 528_000.0, 430_000.0, 520_000.0, "", true),
                        new Bar(say(zh, "Jun", "6月"), 474_000.0, 460_000.0, 580_000.0, say(zh, "likely", "预计"),
                                false)));
    }

    public static ChartSpec manyColumns(boolean zh) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            Double value = i == 20 ? null : 50_000 + 9_000.0 * (i % 7) - (i == 9 ? 80_000 : 0);
            bars.add(new Bar(zh ? 2023 + i / 12 + "年" + (i % 12 + 1) + "月" : "M" + (i % 12 + 1) + " " + (2023 + i / 12),
                    value, null, null, value == null ? say(zh, "not known yet", "尚不清楚") : "", i < 35));
        }
        return new ChartSpec.Columns(say(zh, "By month", "按月"), "", Unit.MONEY, "EUR", bars);
    }

    public static ChartSpec stacked(boolean zh) {
        return new ChartSpec.StackedBar(say(zh, "Where the 64.1 days go", "64.1 天花在哪里"), "", Unit.DAYS, null,
                List.of(new Part(say(zh, "Qualify", "资格"), 9.8), new Part(say(zh, "Demo", "演示"), 11.6),
                        new Part(say(zh, "Proposal", "方案"), 24.9), new Part(say(zh, "Negotiate", "谈判"), 13.2),
                        new Part(say(zh, "Contract", "合同"), 4.6)),
                2, say(zh, "64.1 days", "64.1 天"));
    }

    public static ChartSpec dots(boolean zh) {
        return new ChartSpec.DotPlot(say(zh, "Median days", "中位天数"), "", Unit.DAYS, null,
                List.of(new Dot(say(zh, "With a competitor", "有对手"), 69, 58.0, 81.0, 24),
                        new Dot(say(zh, "Without", "无对手"), 52, 44.0, 60.0, 40),
                        new Dot(say(zh, "Not said", "未填写"), 61, null, null, 3)),
                say(zh, "95 % range of the median", "中位数的 95% 区间"));
    }

    public static ChartSpec bullet(boolean zh) {
        return new ChartSpec.Bullet(say(zh, "Now and target", "现状与目标"), "", Unit.DAYS, null, 58.0,
                say(zh, "Now 58", "现在 58"), 45.0, say(zh, "Target 45", "目标 45"), 38.0, 84.0);
    }

    public static ChartSpec bulletNear(boolean zh) {
        return new ChartSpec.Bullet("", "", Unit.PERCENT, null, 96.0, say(zh, "Now 96 %", "现在 96%"), 97.0,
                say(zh, "Target 97 %", "目标 97%"), 40.0, 45.0);
    }

    public static ChartSpec bulletUnknown(boolean zh) {
        return new ChartSpec.Bullet("", "", Unit.MONEY, "EUR", null, say(zh, "not known yet", "尚不清楚"), 1_600_000.0,
                say(zh, "Target €1.6M", "目标 €160万"), null, null);
    }

    public static ChartSpec waterfall(boolean zh) {
        return new ChartSpec.Waterfall(say(zh, "Revenue by product: difference to a year ago", "各产品收入与去年之差"),
                say(zh, "Bars of what each product added or took away.", "各产品增减的条形。"), Unit.MONEY, "EUR",
                List.of(part(zh, "Q2 2025", "2025年第二季度", 412_000), part(zh, "Cloud Plus", "云服务", 96_400),
                        part(zh, "Maintenance", "维护", -52_300), part(zh, "Training", "培训", 18_900),
                        part(zh, "3 others", "其余 3 项", -4_000), part(zh, "Q2 2026", "2026年第二季度", 471_000)),
                true, 1);
    }

    /** From a profit to a loss: bars lie on both sides of nought. */
    public static ChartSpec waterfallBelow(boolean zh) {
        return new ChartSpec.Waterfall(say(zh, "Margin", "毛利"), "", Unit.MONEY, "EUR",
                List.of(part(zh, "Before", "之前", 20_000), part(zh, "Returns", "退货", -50_000),
                        part(zh, "Freight", "运费", -10_000), part(zh, "Prices", "价格", 15_000),
                        part(zh, "Now", "现在", -25_000)),
                true, -1);
    }

    public static ChartSpec funnel(boolean zh) {
        return new ChartSpec.Funnel(say(zh, "Stage conversion, step by step", "阶段转化率，逐步"), "",
                List.of(stage(zh, "Qualify", "资格", 240, 70.8, 70), stage(zh, "Demo", "演示", 170, 58.8, 70),
                        stage(zh, "Proposal", "方案", 100, 38.0, 62), stage(zh, "Negotiate", "谈判", 38, 84.2, 6),
                        new ChartSpec.Stage(say(zh, "Won", "赢单"), 32, null, "")),
                2);
    }

    private static ChartSpec.Part part(boolean zh, String en, String cn, double value) {
        return new ChartSpec.Part(say(zh, en, cn), value);
    }

    private static ChartSpec.Stage stage(boolean zh, String en, String cn, long count, double onward, int stop) {
        return new ChartSpec.Stage(say(zh, en, cn), count, onward,
                say(zh, onward + " % go on, " + stop + " stop", onward + "% 进入下一步，" + stop + " 个止步"));
    }
}
