package app.quarterdeck.importing.xlsx;

/** Text between tags, decoded from UTF-8 with its entities. As strict as XML, or stricter. */
final class SheetText {

    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int c = ' '; c < 127; c++) {
            PLAIN[c] = c != '<' && c != '&' && c != '>';
        }
    }

    private SheetText() {
    }

    /** Adds the text that begins at {@code from}; the place of the tag that ends it, or {@link SheetBytes#MORE}. */
    static int read(SheetBytes source, int from, CharStore into) {
        byte[] bytes = source.bytes();
        int i = from;
        while (true) {
            int run = i;
            while (PLAIN[bytes[i] & 0xff]) {
                i++;
            }
            into.add(bytes, run, i);
            byte b = bytes[i];
            if (b == '<') {
                return i;
            } else if (b == '&') {
                i = entity(source, i + 1, into);
            } else if (b < 0) {
                i = beyond(source, i, into);
            } else if (b == '\n' || b == '\t' || (b == '>' && (i == from || bytes[i - 1] != ']'))) {
                into.add((char) b);
                i++;
            } else {
                return source.odd(i);
            }
            if (i == SheetBytes.MORE) {
                return i;
            }
        }
    }

    private static int entity(SheetBytes source, int from, CharStore into) {
        int end = from;
        while (source.at(end) != ';' && source.at(end) > ' ' && end - from < 10) {
            end++;
        }
        if (source.at(end) != ';') {
            return source.odd(end);
        }
        String name = source.text(from, end);
        int c = switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
        boolean fine = c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0xd800) || (c > 0xdfff && c < 0xfffe)
                || (c > 0xffff && c <= 0x10ffff);
        if (!fine) {
            throw new SheetBytes.Unusual();
        }
        into.addCodePoint(c);
        return end + 1;
    }

    private static int numbered(String name) {
        try {
            return name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Table 3-7 of the Unicode standard: well-formed UTF-8 byte sequences. */
    private static int beyond(SheetBytes source, int at, CharStore into) {
        int b = source.at(at) & 0xff;
        int more = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
        if (more == 0) {
            return source.odd(at);
        }
        int low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        int high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        int code = b & (0x3f >> more);
        for (int i = at + 1; i <= at + more; i++) {
            int next = source.at(i) & 0xff;
            if (next < low || next > high) {
                return source.odd(i);
            }
            low = 0x80;
            high = 0xbf;
            code = code << 6 | (next & 0x3f);
        }
        if (code == 0xfffe || code == 0xffff) {
            return source.odd(at);
        }
        into.addCodePoint(code);
        return at + more + 1;
    }
}
