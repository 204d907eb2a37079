package app.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Font;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontsTest {

    @ParameterizedTest
    @MethodSource
    void everyFaceShowsLatinSignsAndChinese(String file) throws Exception {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            assertNotNull(in, file);
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            assertEquals(-1, font.canDisplayUpTo("Äß łŽ −9 % €1.184 ÷ × – “‹›” 销售周期：赢单率（喆、堃）。"), file);
        }
    }

    static java.util.List<String> everyFaceShowsLatinSignsAndChinese() {
        return Fonts.FILES;
    }
}
