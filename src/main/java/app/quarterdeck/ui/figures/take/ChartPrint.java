package app.quarterdeck.ui.figures.take;

import app.quarterdeck.base.UserFault;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** Puts a picture on a page, as wide as the page. On the window's thread. */
final class ChartPrint {

    private ChartPrint() {
    }

    /**
     * Asks which printer and prints.
     *
     * @return whether it was printed; not, where the user thought better of it
     * @throws UserFault where there is no printer, or it does not take the page
     */
    static boolean print(Image picture, String name, Window owner) {
        PrinterJob job = Printer.getDefaultPrinter() == null && Printer.getAllPrinters().isEmpty()
                ? null
                : PrinterJob.createPrinterJob();
        if (job == null) {
            throw UserFault.of("take.fault.no-printer");
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return false;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(page.getPrintableWidth());
        view.setFitHeight(page.getPrintableHeight());
        if (!job.printPage(page, view) || !job.endJob()) {
            throw UserFault.of("take.fault.not-printed", job.getPrinter().getName());
        }
        return true;
    }
}
