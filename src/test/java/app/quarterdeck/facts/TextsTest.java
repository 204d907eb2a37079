package app.quarterdeck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.base.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void oneNameHasOneCodeHoweverItIsTyped() {
        Texts texts = new Texts(List.of("", "Acme", "ACME ", "Ａｃｍｅ", "Beta", "", "acme"));
        assertEquals(List.of(0, 1, 1, 1, 4, 0, 1),
                List.of(0, 1, 2, 3, 4, 5, 6).stream().map(texts::canonical).toList());
        assertEquals(1, texts.sameName("aCmE"));
        assertEquals(0, texts.sameName("Gamma"));
        assertEquals(6, texts.code("acme"));
    }

    @Test
    void aTextNobodyKnowsGetsACodeOfItsOwn() {
        Texts texts = new Texts(List.of("", "Acme"));
        assertEquals(2, texts.code("won"));
        assertEquals(2, texts.code("won"));
        assertEquals(3, texts.size());
        assertEquals("won", texts.text(2));
        assertEquals(2, texts.canonical(2));
        assertEquals(0, texts.sameName("won"));
    }

    @Test
    void manyTextsAreFoundAsAMapFindsThem() {
        Random random = new Random(3);
        List<String> values = new ArrayList<>(List.of(""));
        Map<String, Integer> exact = new HashMap<>(Map.of("", 0));
        Map<String, Integer> names = new HashMap<>(Map.of("", 0));
        for (int i = 1; i < 20_000; i++) {
            String text = (random.nextBoolean() ? "name " : "Name ") + random.nextInt(15_000);
            if (exact.putIfAbsent(text, values.size()) == null) {
                names.putIfAbsent(Names.key(text), values.size());
                values.add(text);
            }
        }
        Texts texts = new Texts(values);
        exact.forEach((text, code) -> {
            assertEquals(code, texts.code(text));
            assertEquals(names.get(Names.key(text)), texts.canonical(code));
            assertEquals(names.get(Names.key(text)), texts.sameName(text));
        });
    }
}
