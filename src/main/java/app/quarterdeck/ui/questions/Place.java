package app.quarterdeck.ui.questions;

import app.quarterdeck.ui.kit.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * One way to get what is missing. The sentences of {@code guide.where.*} list them as "HubSpot: Amount; Salesforce: Amount."
 *
 * @param system where it is; empty where the sentence names none
 * @param text   what to look for there
 */
record Place(String system, String text) {

    static List<Place> of(String where) {
        String list = where.strip().replaceFirst("[.。]$", "");
        return Arrays.stream(list.split("[;；]")).map(String::strip).filter(one -> !one.isEmpty()).map(Place::one)
                .toList();
    }

    private static Place one(String text) {
        String[] parts = text.split("[:：]", 2);
        return parts.length == 1
                ? new Place("", Texts.sentence(text))
                : new Place(Texts.sentence(parts[0].strip()), Texts.sentence(parts[1].strip()));
    }
}
