package gr.hestia.webapi.beneficiary;

import gr.hestia.platform.privacy.SensitiveFields;
import gr.hestia.webapi.beneficiary.FileDetails.Papers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hides what identifies a person under the tenant's key, and finds it again by its keyed hash. */
@Component
class Sealer {

    private final SensitiveFields fields;

    Sealer(SensitiveFields fields) {
        this.fields = fields;
    }

    byte[] encrypt(String text) {
        return fields.encrypt(text);
    }

    String decrypt(byte[] sealed) {
        return fields.decrypt(sealed);
    }

    byte @Nullable [] seal(@Nullable String text) {
        return text == null ? null : fields.encrypt(text);
    }

    @Nullable
    String open(byte @Nullable [] sealed) {
        return sealed == null ? null : fields.decrypt(sealed);
    }

    byte[] hash(Amka amka) {
        return fields.hash("amka", amka.value());
    }

    byte[] hash(Afm afm) {
        return fields.hash("afm", afm.value());
    }

    byte[] hash(Paper paper) {
        return fields.hash("paper " + paper.kind(), paper.comparable());
    }

    SealedPapers seal(Papers papers) {
        Amka amka = papers.amka();
        Afm afm = papers.afm();
        return new SealedPapers(
                amka == null ? null : fields.encrypt(amka.value()),
                amka == null ? null : hash(amka),
                afm == null ? null : fields.encrypt(afm.value()),
                afm == null ? null : hash(afm));
    }

    List<SealedPaper> seal(List<Paper> papers) {
        return papers.stream()
                .map(paper -> new SealedPaper(paper.kind(), fields.encrypt(paper.number()), hash(paper)))
                .toList();
    }

    Papers open(SealedPapers numbers, List<SealedPaper> others) {
        String amka = open(numbers.amka());
        String afm = open(numbers.afm());
        return new Papers(
                amka == null ? null : new Amka(amka),
                afm == null ? null : new Afm(afm),
                others.stream()
                        .map(paper -> new Paper(paper.kind(), fields.decrypt(paper.number())))
                        .toList());
    }
}
