package app.quarterdeck.model.measure;

import java.util.List;

/** Keeps the rows whose value in a dimension is one of these (compared as names are); an empty text is the blank. */
public record Filter(Dimension dimension, List<String> values) {

    public Filter {
        values = List.copyOf(values);
    }
}
