package gr.hestia.admin.onboarding.web;

import gr.hestia.admin.onboarding.web.ReportView.Outcome;
import java.util.List;

/**
 * What came of a folder of manifests.
 *
 * @param begun how many began, or would begin in a dry run
 * @param existing how many had a run already
 * @param rejected how many did not and would not begin
 * @param unusedCoordinators names under which coordinators were sent and which are no file's and no slug's
 * @param results one for each file, in the order they were sent
 */
record BatchView(long begun, long existing, long rejected, List<String> unusedCoordinators, List<ReportView> results) {

    static BatchView of(List<ReportView> results, List<String> unusedCoordinators) {
        return new BatchView(
                count(results, Outcome.ACCEPTED) + count(results, Outcome.PASSES),
                count(results, Outcome.EXISTING),
                count(results, Outcome.REJECTED),
                unusedCoordinators,
                results);
    }

    private static long count(List<ReportView> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
