package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Several things in a row as the language writes them. */
public record Listed(List<Object> items, Join join) implements Sayable {

    /** What stands between them: a, b and c; a, b or c; or nothing, where each is a sentence. */
    public enum Join {
        AND,
        OR,
        SENTENCES
    }

    public Listed {
        items = List.copyOf(items);
    }

    public static Listed and(List<Object> items) {
        return new Listed(items, Join.AND);
    }

    @Override
    public String say(Messages messages) {
        List<Object> said = items.stream().map(item -> item instanceof Sayable one ? one.say(messages) : item).toList();
        if (join == Join.SENTENCES) {
            return said.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        ListFormatter.Type type = join == Join.OR ? ListFormatter.Type.OR : ListFormatter.Type.AND;
        return ListFormatter.getInstance(messages.language(), type, ListFormatter.Width.WIDE).format(said);
    }
}
