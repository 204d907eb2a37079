package app.quarterdeck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.guide.goals.QuestionTemplate;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.model.guide.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The goals Quarterdeck comes with, as the catalogue has them. */
class GoalTemplatesTest {

    private final GoalTemplates templates = GoalTemplates.bundled();

    @Test
    void twelveGoalsInTheOrderOfTheCatalogueThenThreePacks() {
        assertEquals(List.of("shorten-sales-cycle", "reach-target", "win-more", "fill-pipeline", "trust-forecast",
                "better-sources", "keep-and-grow", "more-at-quota", "lower-cost", "bigger-deals", "grow-territory",
                "process-change", "outreach", "channel-partners", "hiring"),
                templates.all().stream().map(GoalTemplate::id).toList());
        assertEquals(List.of("outreach", "channel-partners", "hiring"),
                templates.all().stream().filter(GoalTemplate::pack).map(GoalTemplate::id).toList());
    }

    @Test
    void eachGoalRaisesAsManyQuestionsAsTheCatalogueSays() {
        assertEquals(List.of(5, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5), templates.all().stream()
                .filter(template -> !template.pack()).map(template -> template.questions().size()).toList());
    }

    @Test
    void theQuarterlyReviewHasTwelvePages() {
        assertEquals(12, templates.review().questions().size());
    }

    @Test
    void everyMetricNamedIsInTheCatalogueAndEveryStepIsOfAMetricOfItsQuestion() {
        Catalogue catalogue = Catalogue.builtIn();
        List<String> wrong = new ArrayList<>();
        for (GoalTemplate template : all()) {
            catalogue.get(template.metric());
            template.guardrails().forEach(catalogue::get);
            for (QuestionTemplate asked : template.asked()) {
                asked.question().metrics().forEach(catalogue::get);
                assertTrue(!asked.rule().isEmpty() || !asked.steps().isEmpty(), asked.question().id());
                asked.steps().stream().flatMap(step -> Stream.concat(Stream.of(step.metric()), step.with().stream()))
                        .filter(metric -> !asked.question().metrics().contains(metric))
                        .forEach(metric -> wrong.add(asked.question().id() + ": " + metric));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyGoalAndQuestionHasItsWordsInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            List<String> missing = new ArrayList<>();
            for (GoalTemplate template : all()) {
                Stream.of(".name", ".help").map(end -> "guide.goal." + template.id() + end)
                        .filter(key -> !messages.has(key)).forEach(missing::add);
                template.questions().stream().map(Question::id).map(id -> "guide.question." + id)
                        .filter(key -> !messages.has(key)).forEach(missing::add);
            }
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void noQuestionStandsTwice() {
        List<String> ids = all().stream().flatMap(template -> template.questions().stream()).map(Question::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    private List<GoalTemplate> all() {
        return Stream.concat(templates.all().stream(), Stream.of(templates.review())).toList();
    }
}
