package app.quarterdeck.importing.value;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How currencies are written beside amounts. */
public final class Currencies {

    /** Signs that mean one currency; {@code $ ¥ kr} mean several and stay as they are. */
    private static final Map<String, String> MARKS = marks();

    private Currencies() {
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>(Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode).filter(code -> !code.startsWith("X"))
                .collect(Collectors.toMap(code -> code, code -> code)));
        marks.putAll(Map.of("€", "EUR", "£", "GBP", "₹", "INR", "₩", "KRW", "₽", "RUB", "₺", "TRY", "₪", "ILS", "₫",
                "VND", "฿", "THB"));
        marks.putAll(Map.of("元", "CNY", "人民币", "CNY", "RMB", "CNY", "円", "JPY", "US$", "USD", "HK$", "HKD", "A$", "AUD",
                "C$", "CAD", "R$", "BRL", "zł", "PLN"));
        marks.putAll(Map.of("$", "$", "¥", "¥", "￥", "¥", "kr", "kr", "kr.", "kr", "Rs", "INR", "Rs.", "INR"));
        return Map.copyOf(marks);
    }

    /** The ISO code of a mark, the mark itself where several currencies share it, null where it is none. */
    public static @Nullable String of(char[] chars, int start, int end) {
        return end - start > 3 || end <= start ? null : MARKS.get(new String(chars, start, end - start));
    }

    /** Whether {@code mark} is written for a currency. */
    public static boolean known(String mark) {
        return MARKS.containsKey(mark);
    }

    public static boolean isCode(String currency) {
        return currency.length() == 3;
    }
}
