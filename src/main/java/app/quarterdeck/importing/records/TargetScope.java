package app.quarterdeck.importing.records;

import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.words.Headings;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a target holds for, written as a filter: {@code North} under the heading Region becomes {@code territory=North}. */
final class TargetScope {

    private static final Map<String, Dimension> HEADINGS = Map.ofEntries(Map.entry("territory", Dimension.TERRITORY),
            Map.entry("region", Dimension.TERRITORY), Map.entry("team", Dimension.TEAM),
            Map.entry("product", Dimension.PRODUCT), Map.entry("market", Dimension.MARKET),
            Map.entry("source", Dimension.SOURCE), Map.entry("manager", Dimension.MANAGER),
            Map.entry("区域", Dimension.TERRITORY), Map.entry("地区", Dimension.TERRITORY),
            Map.entry("大区", Dimension.TERRITORY), Map.entry("团队", Dimension.TEAM),
            Map.entry("产品", Dimension.PRODUCT), Map.entry("市场", Dimension.MARKET));

    private final int slot;
    private final @Nullable Dimension dimension;

    TargetScope(Layout layout) {
        Mapping mapping = layout.mapping();
        int column = mapping.column(Field.TARGET_SCOPE);
        slot = layout.slot(Field.TARGET_SCOPE);
        List<String> words = column < 0
                ? List.of()
                : new Headings().words(layout.table().columns().get(column).name());
        dimension = HEADINGS.get(String.join("", words));
    }

    void settle(@Nullable Object[] values) {
        if (dimension != null && slot >= 0 && values[slot] instanceof String text && text.indexOf('=') < 0) {
            values[slot] = dimension.id() + "=" + text;
        }
    }
}
