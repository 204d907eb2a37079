package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import com.ibm.icu.text.ListFormatter;
import java.util.List;

/** Several things in a row as the language writes them: a, b and c. */
public record Listed(List<Object> items) implements Sayable {

    public Listed {
        items = List.copyOf(items);
    }

    @Override
    public String say(Messages messages) {
        return ListFormatter.getInstance(messages.language())
                .format(items.stream().map(item -> item instanceof Sayable one ? one.say(messages) : item).toList());
    }
}
