package app.quarterdeck.base;

import java.util.List;

/**
 * A sentence not yet put into words: the key of a message and what fills its places. Notes are what pure code returns
 * where a person will read; {@link Messages} says them in the language asked for.
 *
 * @param key  key in one of the message bundles
 * @param args numbers, texts, {@link java.time.LocalDate}s, enums or further {@link Sayable}s
 */
public record Note(String key, List<Object> args) implements Sayable {

    public Note {
        args = List.copyOf(args);
    }

    public static Note of(String key, Object... args) {
        return new Note(key, List.of(args));
    }

    @Override
    public String say(Messages messages) {
        return messages.get(key, args.toArray());
    }
}
