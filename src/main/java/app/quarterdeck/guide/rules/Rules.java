package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Rule;
import java.util.Map;

/** The rules by the ids that {@code goals.json} names. */
public final class Rules {

    public static final Map<String, Rule> ALL = Map.ofEntries(Map.entry("enough-left", new EnoughLeft()),
            Map.entry("coverage-ahead", new CoverageAhead()), Map.entry("creation-deadline", new CreationDeadline()),
            Map.entry("follow-up", new FollowUp()), Map.entry("qualifying-rule", new QualifyingRule()),
            Map.entry("win-rate-worth", new WinRateWorth()), Map.entry("forecast-weight", new ForecastWeight()),
            Map.entry("cross-sell", new CrossSell()), Map.entry("fair-quota", new FairQuota()),
            Map.entry("best-people", new BestPeople()), Map.entry("lost-effort", new LostEffort()),
            Map.entry("placement", new Placement()), Map.entry("share-worth", new ShareWorth()),
            Map.entry("target-pace", new TargetPace()));

    private Rules() {
    }
}
