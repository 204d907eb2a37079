package app.quarterdeck.report.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.charts.style.ChartColours;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.guide.Board;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardPictureTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final String NAME = "Brightwater";
    private static final List<String> FILTERS = List.of("Kind: new business and upsell");

    @Test
    void pictureIsTwiceAsSharpAsItsSizeInBothThemesAndLanguages() throws IOException {
        for (boolean chinese : new boolean[]{false, true}) {
            for (boolean dark : new boolean[]{false, true}) {
                Messages messages = Messages.of(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
                Path png = Files.createDirectories(Path.of("target", "looks"))
                        .resolve("board-" + (chinese ? "zh" : "en") + (dark ? "-dark" : "-light") + ".png");
                BoardPicture.write(Boards.board(chinese), NAME, FILTERS, png, ChartStyle.of(dark), messages);
                BufferedImage image = ImageIO.read(png.toFile());
                assertEquals(2560, image.getWidth());
                assertEquals(1600, image.getHeight());
                ChartColours colours = dark ? ChartColours.DARK : ChartColours.LIGHT;
                assertEquals(colours.canvas().getRGB(), image.getRGB(10, 1500));
                assertEquals(colours.surface().getRGB(), image.getRGB(60, 500));
            }
        }
    }

    @Test
    void moreThanNineTilesMakeThePictureHigherNotTheTilesSmaller() {
        Board nine = Boards.board(false);
        List<Board.Tile> tiles = new ArrayList<>(nine.tiles());
        tiles.addAll(nine.tiles().subList(0, 3));
        Board twelve = new Board(nine.goal(), nine.headline(), nine.basis(), nine.period(), nine.comparison(), tiles);
        assertTrue(BoardPicture.draw(twelve, NAME, FILTERS, ChartStyle.LIGHT, ENGLISH).getHeight() > 1700);
    }

    @Test
    void sameBoardGivesTheSameBytes(@TempDir Path folder) throws IOException {
        BoardPicture.write(Boards.board(false), NAME, FILTERS, folder.resolve("a.png"), ChartStyle.LIGHT, ENGLISH);
        BoardPicture.write(Boards.board(false), NAME, FILTERS, folder.resolve("b.png"), ChartStyle.LIGHT, ENGLISH);
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.png")), Files.readAllBytes(folder.resolve("b.png")));
    }

    @Test
    void missingFolderIsSaid(@TempDir Path folder) {
        assertThrows(UserFault.class, () -> BoardPicture.write(Boards.board(false), NAME, FILTERS,
                folder.resolve("no").resolve("a.png"), ChartStyle.LIGHT, ENGLISH));
    }
}
