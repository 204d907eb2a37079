package app.quarterdeck.ui.window;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.Map;

/** A workspace whose data has one fault of most kinds, counted by hand. */
final class FaultyData {

    private FaultyData() {
    }

    /** Six deals, two reps, five customers of four names, a stage history, amounts in dollars without a rate. */
    static Path make(Path folder) {
        Path file = folder.resolve("Faulty.qdeck");
        Path deals = Tables.write(folder, "deals-2026-03-30.csv", """
                Deal ID,Customer,Owner,Created,Closed,Expected Close,Status,Stage,Amount,Source,Currency
                D1,Acme,Ana,2026-01-05,2026-02-04,,Won,Closed,1000,Web,EUR
                D2,Bolt,Ana,2026-03-10,2026-02-21,,Won,Closed,3000,,EUR
                D3,Core,Ben,2026-02-01,2026-03-03,,Won,Closed,,Web,EUR
                D4,Dune,Zoe,2026-03-01,2026-03-30,,Lost,Closed,700,,EUR
                D5,Acme,Ben,2026-03-01,,2026-03-15,Open,Demo,-5,Web,EUR
                D6,Acme,Ben,2026-03-01,,2026-09-15,Open,Demo,50,Web,USD
                """);
        Path reps = Tables.write(folder, "reps.csv", "Rep,Team\nAna,North\nBen,South\n");
        Path history = Tables.write(folder, "history.csv", """
                Deal ID,Stage,Entered
                D1,Lead,2026-01-05
                D1,Demo,2026-01-20
                D1,Offer,2026-01-30
                D5,Lead,2026-02-20
                D5,Demo,2026-03-02
                D5,Offer,2026-03-05
                D5,Demo,2026-03-06
                """);
        Path customers = Tables.write(folder, "customers.csv", """
                Customer ID,Customer Name,Industry
                C1,Acme,Food
                C2,ACME,
                C3,Bolt,Food
                C4,Core,
                C5,Dune,Food
                """);
        try (Session session = Session.write(file)) {
            session.importFiles(ImportRequest.of(deals, reps, history, customers), Progress.NONE, Cancellation.NEVER);
            session.set(Map.of("currency", "EUR"));
        }
        return file;
    }
}
