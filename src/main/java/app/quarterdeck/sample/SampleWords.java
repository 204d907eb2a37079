package app.quarterdeck.sample;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names the sample company uses, in one language. */
final class SampleWords {

    private final Map<String, Object> words;
    private final boolean chinese;

    private SampleWords(Map<String, Object> words, boolean chinese) {
        this.words = words;
        this.chinese = chinese;
    }

    static SampleWords in(Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        String file = chinese ? "/sample/zh.json" : "/sample/en.json";
        try (InputStream in = SampleWords.class.getResourceAsStream(file)) {
            return new SampleWords(JSON.std.mapFrom(Objects.requireNonNull(in, file)), chinese);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(String key) {
        return Objects.requireNonNull(words.get(key), key).toString();
    }

    List<String> list(String key) {
        return ((List<?>) Objects.requireNonNull(words.get(key), key)).stream().map(Object::toString).toList();
    }

    String person(int number) {
        return person(number, number);
    }

    /** Somebody with the given name of one and the family name of another. */
    String person(int first, int last) {
        String given = list("given").get(first);
        String family = list("family").get(last);
        return chinese ? family + given : given + " " + family;
    }

    String customer(int first, int last) {
        String name = list("customerFirst").get(first);
        return chinese ? name + list("customerLast").get(last) : name + " " + list("customerLast").get(last);
    }
}
