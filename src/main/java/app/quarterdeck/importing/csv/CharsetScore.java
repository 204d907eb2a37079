package app.quarterdeck.importing.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * How much like writing some bytes look when read in a character set: about 1 for sure, below 0 for rubbish. Single-byte
 * sets are judged by where letters stand in words, double-byte sets by how many characters are everyday ones.
 */
final class CharsetScore {

    private CharsetScore() {
    }

    /** The text, or null where the bytes are impossible in the character set. */
    static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Score of a single-byte set; in DOS code pages the hard blank is not one people typed. */
    static double letters(String text, boolean dos) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            count++;
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            sum += dos && c == '\u00a0'
                    ? -1
                    : Character.isLetter(c) ? letter(c, before, after) : sign(c, before, after);
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double letter(char c, char before, char after) {
        if (c == 'ª' || c == 'º') {
            return Character.isDigit(before) ? 0.5 : -0.5;
        }
        if ("ÿþðƒˆýÞÐ".indexOf(c) >= 0) {
            return -0.3;
        }
        boolean beside = Character.isLetter(before) || Character.isLetter(after);
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -1;
        }
        if (Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(after)) {
            return -0.5;
        }
        boolean foreign = Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                && ((before < 128 && Character.isLetter(before)) || (after < 128 && Character.isLetter(after)));
        return foreign ? -1 : beside ? 1 : 0.2;
    }

    private static double sign(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if ("’‘'·".indexOf(c) >= 0) {
            return inWord ? 0.8 : 0.4;
        }
        if (c == '\u00a0' || c == '–' || c == '—' || c == '…' || c == '®' || c == '™' || c == '©' || c == '€') {
            return 0.7;
        }
        if ("“”«»„‚‹›¡¿•".indexOf(c) >= 0) {
            return inWord ? -1 : 0.6;
        }
        if ("°£§½¼¾²³±×µ¥".indexOf(c) >= 0) {
            return inWord ? -1 : 0.4;
        }
        return -1;
    }

    /** Share of everyday characters among the double-byte ones; -1 where there are none. */
    static double everyday(byte[] bytes, String charset) {
        int pairs = 0;
        int everyday = 0;
        int i = 0;
        while (i + 1 < bytes.length) {
            int lead = bytes[i] & 0xff;
            int trail = bytes[i + 1] & 0xff;
            i++;
            if (lead < 0x80 || (charset.equals("Shift_JIS") && lead >= 0xa0 && lead <= 0xdf)) {
                pairs += lead < 0x80 ? 0 : 1;
                continue;
            }
            if (charset.equals("GB18030") && trail >= '0' && trail <= '9') {
                i += 3;
                continue;
            }
            pairs++;
            i++;
            everyday += common(charset, lead, trail) ? 1 : 0;
        }
        return pairs == 0 ? -1 : everyday / (double) pairs;
    }

    /** First-level characters, kana and punctuation of each set. */
    private static boolean common(String charset, int lead, int trail) {
        return switch (charset) {
            case "GB18030" -> trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead == 0xa1 || lead == 0xa3);
            case "Big5" -> (lead >= 0xa4 && lead <= 0xc6) || lead == 0xa1;
            case "Shift_JIS" -> (lead >= 0x88 && lead <= 0x98) || (lead >= 0x81 && lead <= 0x83);
            case "EUC-KR" -> trail >= 0xa1 && lead >= 0xb0 && lead <= 0xc8;
            case "EUC-JP" -> trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xcf) || (lead >= 0xa1 && lead <= 0xa5));
            default -> false;
        };
    }
}
