package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.importing.read.Reading.Sample;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a text file: a byte order mark, else strict UTF-8, else UTF-16 by its zero bytes, else the
 * set in which the bytes look most like writing. Never Latin-1: what calls itself so is windows-1252.
 */
final class Encodings {

    private static final List<String> DOUBLE = List.of("GB18030", "Big5", "Shift_JIS", "EUC-KR", "EUC-JP");
    /** In the order of preference between equals. */
    private static final List<String> SINGLE = List.of("windows-1252", "windows-1250", "windows-1251", "windows-1253",
            "windows-1254", "IBM437", "IBM850", "KOI8-R");

    private static final double SURE = 0.5;
    private static final int CANDIDATES = 5;
    private static final int FEW = 20;

    private Encodings() {
    }

    static TextEncoding find(ByteSurvey survey, byte[] head, ReadOptions options) {
        TextEncoding marked = byMark(head, survey.broken > 0);
        Charset said = options.encoding();
        if (said != null) {
            int mark = marked != null && marked.charset().name().startsWith(said.name()) ? marked.mark() : 0;
            return new TextEncoding(said, mark, true, List.of(), null);
        }
        if (marked != null) {
            return marked;
        }
        if (survey.broken == 0 && survey.nul <= survey.length / 10) {
            return plain(StandardCharsets.UTF_8);
        }
        for (int odd = 0; odd < 2; odd++) {
            if (survey.zeros[odd] > 8 * survey.zeros[1 - odd] && survey.nul > survey.length / 10) {
                Charset wide = odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
                return new TextEncoding(wide, 0, false, List.of(assumed(wide)), null);
            }
        }
        if (survey.sequences >= 10 * survey.broken) {
            return damaged(survey);
        }
        return guess(survey);
    }

    private static @Nullable TextEncoding byMark(byte[] head, boolean broken) {
        if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, broken, List.of(), null);
        }
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, true, List.of(), null);
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, true, List.of(), null);
        }
        return null;
    }

    private static TextEncoding plain(Charset charset) {
        return new TextEncoding(charset, 0, false, List.of(), null);
    }

    private static Note assumed(Charset charset) {
        return Note.of("importing.assumed.encoding", charset.name());
    }

    private static TextEncoding damaged(ByteSurvey survey) {
        Note note = Note.of("importing.assumed.encoding-damaged", StandardCharsets.UTF_8.name(), survey.broken);
        return new TextEncoding(StandardCharsets.UTF_8, 0, true, List.of(note), null);
    }

    private static TextEncoding guess(ByteSurvey survey) {
        byte[] bytes = survey.tellingBytes();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Double> scores = new HashMap<>();
        Map<String, Integer> detected = detected(bytes);
        for (String name : DOUBLE) {
            String text = Charset.isSupported(name) ? CharsetScore.decode(bytes, Charset.forName(name)) : null;
            double everyday = CharsetScore.everyday(bytes, name);
            if (text != null && everyday >= 0.6) {
                texts.put(name, text);
                scores.put(name, (everyday * 2 + detected.getOrDefault(name, 0) / 100.0) / 3 + 0.2);
            }
        }
        for (String name : SINGLE) {
            String text = Charset.isSupported(name) ? CharsetScore.decode(bytes, Charset.forName(name)) : null;
            if (text != null) {
                texts.put(name, text);
                scores.put(name,
                        CharsetScore.letters(text, name.startsWith("IBM")) + detected.getOrDefault(name, 0) / 1000.0);
            }
        }
        List<String> best = texts.keySet().stream()
                .sorted(Comparator.comparingDouble((String name) -> -scores.getOrDefault(name, 0.0))).limit(CANDIDATES)
                .toList();
        if (best.isEmpty() || scores.getOrDefault(best.getFirst(), 0.0) < 0) {
            return damaged(survey);
        }
        return chosen(best, texts, scores, detected);
    }

    private static TextEncoding chosen(List<String> best, Map<String, String> texts, Map<String, Double> scores,
            Map<String, Integer> detected) {
        String first = best.getFirst();
        String text = texts.getOrDefault(first, "");
        double score = scores.getOrDefault(first, 0.0);
        long beyond = text.chars().filter(c -> c > 127).count();
        boolean fewAndForeign = DOUBLE.contains(first) && beyond < FEW && detected.getOrDefault(first, 0) < 50;
        boolean rival = best.size() > 1 && scores.getOrDefault(best.get(1), 0.0) > score - 0.05
                && !text.equals(texts.get(best.get(1))) && !SINGLE.getFirst().equals(first) && SINGLE.contains(first);
        Charset charset = Charset.forName(first);
        Question question = null;
        if (score < SURE || fewAndForeign || rival) {
            question = new Question(Question.WHOLE_TABLE, "encoding",
                    Note.of("importing.question.encoding", charset.name()), readings(best, texts));
        }
        return new TextEncoding(charset, 0, false, List.of(assumed(charset)), question);
    }

    private static List<Reading> readings(List<String> names, Map<String, String> texts) {
        List<Reading> readings = new ArrayList<>();
        for (String name : names) {
            List<Sample> samples = texts.getOrDefault(name, "").lines().filter(line -> !line.isBlank()).limit(3)
                    .map(line -> line.length() > 60 ? line.substring(0, 60) : line).map(line -> new Sample("", line))
                    .toList();
            readings.add(new Reading(Charset.forName(name).name(), samples));
        }
        return readings;
    }

    private static Map<String, Integer> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length == 0 ? new byte[]{' '} : Arrays.copyOf(bytes, bytes.length));
        Map<String, Integer> found = new HashMap<>();
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
            found.merge(name, match.getConfidence(), Math::max);
        }
        return found;
    }
}
