package vn.tiendo.task;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.events.EvidenceOfResult;
import vn.tiendo.platform.problem.Rejection;

/** Whether evidence proves what a task owes: each product by its own, or all by what is said of the whole. */
final class Proofs {

    private static final int MOST = 20;

    private Proofs() {}

    static List<EvidenceOfResult> checked(List<Proof> proofs, List<String> products) {
        if (proofs.isEmpty()) {
            throw new Rejection(TaskProblem.EVIDENCE_MISSING).at("evidence");
        }
        if (proofs.size() > MOST) {
            throw new Rejection(TaskProblem.TOO_MUCH_EVIDENCE).at("evidence").with("limit", MOST);
        }
        proofs.forEach(proof -> requireKnown(proof, products.size()));
        if (proofs.stream().allMatch(proof -> proof.product() != null)) {
            requireEach(proofs, products);
        }
        return proofs.stream().map(proof -> new EvidenceOfResult(
                Texts.required("evidence", proof.text(), TaskProblem.EVIDENCE_MISSING), proof.product(),
                proof.evidence())).toList();
    }

    private static void requireKnown(Proof proof, int products) {
        var product = proof.product();
        if (product != null && (product < 1 || product > products)) {
            throw new Rejection(TaskProblem.UNKNOWN_PRODUCT).at("evidence").with("product", product).with("products",
                    products);
        }
    }

    private static void requireEach(List<Proof> proofs, List<String> products) {
        var proven = proofs.stream().map(Proof::product).collect(toSet());
        IntStream.rangeClosed(1, products.size()).filter(product -> !proven.contains(product)).findFirst()
                .ifPresent(product -> {
                    throw new Rejection(TaskProblem.PRODUCT_WITHOUT_EVIDENCE).at("evidence").with("product", product)
                            .with("name", products.get(product - 1));
                });
    }
}
