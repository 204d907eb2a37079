package app.quarterdeck.sample;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.playbook.RuleCondition;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.store.playbook.PlaybookText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the people of the sample company wrote down: some of it the figures support, some they do not. */
final class SamplePlaybook {

    private static final String WON = "win-rate";

    private SamplePlaybook() {
    }

    /** By what they qualify, as settings. */
    static Map<String, String> rules(SampleWords words) {
        List<String> sources = words.list("sources");
        Rule rule = new Rule(words.list("ruleName").getFirst(), true, List.of(new RuleCondition(Dimension.SOURCE.id(),
                RuleCondition.Test.IS, List.of(sources.get(0), sources.get(1), sources.get(2)))));
        return Map.of(Rule.SETTING + rule.name(), rule.kept());
    }

    /** Mission, notes and personas, as they are kept. */
    static Map<String, String> written(SampleWords words) {
        Map<String, String> out = new HashMap<>();
        out.put(SettingsText.MISSION, words.word("mission"));
        List<String> sources = words.list("sources");
        note(out, words, 0, true, WON, new Filter(Dimension.SOURCE, List.of(sources.get(0))),
                LocalDate.of(2026, 4, 20));
        note(out, words, 1, true, "reply-rate",
                new Filter(Dimension.TEMPLATE, List.of(words.list("templates").get(1))), LocalDate.of(2026, 5, 12));
        note(out, words, 2, true, WON,
                new Filter(Dimension.COMPETITOR, List.of(words.list("competitors").get(0))),
                LocalDate.of(2026, 3, 2));
        note(out, words, 3, false, WON,
                new Filter(Dimension.SOURCE, List.of(sources.get(SampleHistory.TRADE_FAIR))),
                LocalDate.of(2025, 11, 14));
        persona(out, words, 0, new Filter(Dimension.SOURCE, List.of(sources.get(0))),
                new Filter(Dimension.CONTACT_ROLE, List.of(words.list("contactRoles").get(0))));
        persona(out, words, 1, new Filter(Dimension.REASON, List.of(words.list("contactReasons").get(0))));
        return out;
    }

    private static void note(Map<String, String> out, SampleWords words, int at, boolean works, String metric,
            Filter group, LocalDate on) {
        out.put(SettingsText.NOTE + (at + 1),
                PlaybookText.text(new PlayNote(at + 1, works, words.list("noteTitles").get(at),
                        words.list("noteTexts").get(at), words.person(at), on, metric, List.of(group), false)));
    }

    private static void persona(Map<String, String> out, SampleWords words, int at, Filter... attributes) {
        Persona persona = new Persona(words.list("personaNames").get(at), List.of(attributes),
                words.list("personaTexts").get(at));
        out.put(SettingsText.PERSONA + persona.name(), PlaybookText.text(persona));
    }
}
