package app.quarterdeck.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The words of both languages are complete, well-formed and in use (decision 0005). A key is used where it stands in the
 * code as a literal, or where a literal ending in a dot, such as {@code "metrics.name."}, begins it: the rest is then an
 * id known only when running.
 */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+\\.?");
    private static final Pattern FILE_NAME = Pattern
            .compile(".*\\.(properties|css|sql|svg|png|json|csv|xlsx|pdf|txt|woff|ttf|qdeck)");

    /** Words that are the same in both languages: names of things. */
    private static final Set<String> SAME = Set.of("Quarterdeck", "English", "中文", "Excel", "PowerPoint", "CSV", "PDF",
            "F1", "T",
            "Enter", "Esc");

    private static final SortedMap<String, String> ENGLISH = new TreeMap<>();
    private static final SortedMap<String, String> CHINESE = new TreeMap<>();
    private static final SortedSet<String> LITERALS = new TreeSet<>();
    private static final SortedSet<String> ROOMS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        List<Path> bundles = files(BUNDLES, ".properties");
        for (Path file : bundles) {
            String name = file.getFileName().toString().replace(".properties", "");
            boolean chinese = name.endsWith("_zh");
            ROOMS.add(name.replace("_zh", ""));
            load(file).forEach((key, text) -> (chinese ? CHINESE : ENGLISH).put((String) key, (String) text));
        }
        for (Path file : files(CODE, ".java")) {
            LITERALS.addAll(SourceText.literals(Files.readString(file)));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        SortedSet<String> missing = new TreeSet<>(ENGLISH.keySet());
        missing.removeAll(CHINESE.keySet());
        SortedSet<String> surplus = new TreeSet<>(CHINESE.keySet());
        surplus.removeAll(ENGLISH.keySet());
        assertFalse(ENGLISH.isEmpty());
        assertEquals(List.of(), List.copyOf(missing), "not in Chinese");
        assertEquals(List.of(), List.copyOf(surplus), "not in English");
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsBundle() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path file : files(BUNDLES, ".properties")) {
            String room = file.getFileName().toString().replaceAll("(_zh)?\\.properties", "") + ".";
            load(file).keySet().stream().map(String.class::cast).filter(key -> !key.startsWith(room))
                    .forEach(astray::add);
        }
        assertEquals(List.of(), astray);
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path file : files(BUNDLES, ".properties")) {
            Set<String> seen = new TreeSet<>();
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#") && KEY.matcher(line.substring(0, equals).strip()).matches()
                        && !seen.add(line.substring(0, equals).strip())) {
                    twice.add(line);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyPatternReadsAndTakesTheSameArgumentsInBothLanguages() {
        List<String> wrong = new ArrayList<>();
        ENGLISH.forEach((key, text) -> {
            try {
                Places english = Places.of(text);
                Places chinese = Places.of(CHINESE.getOrDefault(key, ""));
                if (!chinese.all.containsAll(english.shown) || !english.all.containsAll(chinese.all)) {
                    wrong.add(key + ": " + english + " but in Chinese " + chinese);
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                wrong.add(key + ": " + e.getMessage());
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everySentenceIsTranslated() {
        Map<String, String> same = new TreeMap<>(ENGLISH);
        same.entrySet().removeIf(entry -> !entry.getValue().equals(CHINESE.get(entry.getKey()))
                || SAME.contains(entry.getValue()) || !hasWords(entry.getValue()));
        assertEquals(Map.of(), same, "the same in both languages: translate, or add to the names allowed to be");
    }

    @Test
    void everyKeyIsUsed() {
        List<String> prefixes = LITERALS.stream().filter(text -> isKey(text) && text.endsWith(".")).toList();
        List<String> unused = ENGLISH.keySet().stream().filter(key -> !LITERALS.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith)).toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyKeyInTheCodeExists() {
        List<String> unknown = LITERALS.stream().filter(MessagesTest::isKey)
                .filter(text -> text.endsWith(".")
                        ? ENGLISH.tailMap(text).isEmpty() || !ENGLISH.tailMap(text).firstKey().startsWith(text)
                        : !ENGLISH.containsKey(text))
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static boolean isKey(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0 && ROOMS.contains(literal.substring(0, dot)) && KEY.matcher(literal).matches()
                && !FILE_NAME.matcher(literal).matches();
    }

    /** Whether anything but places, signs and period codes is left to translate. */
    private static boolean hasWords(String pattern) {
        return Pattern.compile("\\p{L}{2,}").matcher(pattern.replaceAll("\\{[^{}]*\\}", "")).find();
    }

    /**
     * The places of a pattern.
     *
     * @param all   every argument
     * @param shown those whose value is read, not only used to choose a plural: a language without plurals needs no more
     */
    private record Places(SortedSet<String> all, SortedSet<String> shown) {

        static Places of(String pattern) {
            MessagePattern parsed = new MessagePattern(pattern);
            Places places = new Places(new TreeSet<>(), new TreeSet<>());
            for (int i = 0; i < parsed.countParts(); i++) {
                MessagePattern.Part part = parsed.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                    String name = parsed.getSubstring(parsed.getPart(i + 1));
                    places.all.add(name);
                    if (!chooses(part.getArgType()) || showsNumber(parsed, i)) {
                        places.shown.add(name);
                    }
                }
            }
            return places;
        }

        private static boolean chooses(MessagePattern.ArgType type) {
            return type.hasPluralStyle() || type == MessagePattern.ArgType.SELECT;
        }

        private static boolean showsNumber(MessagePattern parsed, int start) {
            int limit = parsed.getLimitPartIndex(start);
            for (int i = start; i < limit; i++) {
                if (parsed.getPartType(i) == MessagePattern.Part.Type.REPLACE_NUMBER) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
