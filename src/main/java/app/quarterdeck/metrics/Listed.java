package app.quarterdeck.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import com.ibm.icu.text.ListFormatter;
import java.util.List;

/** Several things said as one list: "Ana, Ben and Chloe". */
record Listed(List<Object> things) implements Sayable {

    @Override
    public String say(Messages messages) {
        return ListFormatter.getInstance(messages.language()).format(
                things.stream().map(thing -> thing instanceof Sayable words ? words.say(messages) : thing).toList());
    }
}
