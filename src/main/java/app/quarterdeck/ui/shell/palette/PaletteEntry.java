package app.quarterdeck.ui.shell.palette;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something the palette finds.
 *
 * @param name   what the user types against
 * @param detail said beside it, may be empty; found too, but after names
 * @param run    what Enter does
 */
public record PaletteEntry(Group group, Ikon icon, String name, String detail, Runnable run) {

    /** In the order shown. */
    public enum Group {
        METRICS,
        GOALS,
        ACTIONS
    }

    public static PaletteEntry metric(String name, String detail, Runnable run) {
        return new PaletteEntry(Group.METRICS, Feather.SLIDERS, name, detail, run);
    }

    public static PaletteEntry goal(String name, String detail, Runnable run) {
        return new PaletteEntry(Group.GOALS, Feather.TARGET, name, detail, run);
    }

    public static PaletteEntry action(Ikon icon, String name, String detail, Runnable run) {
        return new PaletteEntry(Group.ACTIONS, icon, name, detail, run);
    }
}
