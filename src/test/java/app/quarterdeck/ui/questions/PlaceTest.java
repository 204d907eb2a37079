package app.quarterdeck.ui.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.answers.Answers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void eachSystemIsAPlaceOfItsOwn() {
        assertEquals(List.of(new Place("HubSpot", "Create Date"), new Place("Salesforce", "Created Date"),
                new Place("Pipedrive", "Deal created")), places("deals.created_on", Locale.ENGLISH));
        assertEquals(List.of("总账", "工资系统", "没有系统"), places("settings.selling-cost", Locale.SIMPLIFIED_CHINESE)
                .stream().map(Place::system).toList());
    }

    @Test
    void aSentenceWithoutSystemsIsOnePlaceWithoutAName() {
        List<Place> places = places("deals.territory", Locale.ENGLISH);
        assertEquals(1, places.size());
        assertEquals("", places.getFirst().system());
        assertFalse(places.getFirst().text().endsWith("."));
    }

    private static List<Place> places(String field, Locale language) {
        Messages words = Messages.of(language);
        return Place.of(words.say(Answers.need(field).where()));
    }
}
