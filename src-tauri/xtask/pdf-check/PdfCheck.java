import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files against PDF/A-2u and PDF/UA-1, run by `cargo xtask pdf-check`.
 *
 * Arguments are files. One line for each file and profile on the standard output, separated by tabs:
 * file, profile, number of failed checks, number of all checks, and after them one line for each rule that
 * failed: a tab, the rule's clause and test, how often, the first place, what is asked for. The exit code is
 * 0 when every file was read, whatever was found in it.
 */
final class PdfCheck {
    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1);

    public static void main(String[] files) throws Exception {
        // The parser tells what it thinks of fonts and objects there; what counts is the outcome.
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            for (PDFAFlavour profile : PROFILES) {
                check(Path.of(file), profile);
            }
        }
    }

    private static void check(Path file, PDFAFlavour profile) throws Exception {
        try (InputStream bytes = new FileInputStream(file.toFile());
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, 100, false, true, false)) {
            tell(file, profile, validator.validate(parser));
        }
    }

    private static void tell(Path file, PDFAFlavour profile, ValidationResult result) {
        Map<String, TestAssertion> first = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        int failed = 0;
        for (var entry : result.getFailedChecks().entrySet()) {
            String rule = entry.getKey().getClause() + "-" + entry.getKey().getTestNumber();
            counts.put(rule, entry.getValue());
            failed += entry.getValue();
        }
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                first.putIfAbsent(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(), assertion);
            }
        }
        // A file that fails without a failed check would be a mistake of the checker; never let it pass.
        if (!result.isCompliant() && failed == 0) {
            failed = 1;
        }
        line(file.getFileName().toString(), profile.getId(), String.valueOf(failed), String.valueOf(result.getTotalAssertions()));
        for (var rule : first.entrySet()) {
            TestAssertion assertion = rule.getValue();
            String place = assertion.getLocation() == null ? "" : assertion.getLocation().getContext();
            String message = assertion.getErrorMessage() == null ? assertion.getMessage() : assertion.getErrorMessage();
            line("", rule.getKey(), String.valueOf(counts.getOrDefault(rule.getKey(), 1)), place, message);
        }
    }

    private static void line(String... columns) {
        List<String> clean = new ArrayList<>();
        for (String column : columns) {
            clean.add(column.replaceAll("[\\s\\p{Cntrl}]+", " "));
        }
        System.out.println(String.join("\t", clean));
    }
}
