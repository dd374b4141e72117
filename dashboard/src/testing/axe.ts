import axe from "axe-core";

/**
 * What makes a page hard to use without eyes or hands, of what can be told without drawing it: serious and critical
 * findings, each with where it is. Colours are held by the palettes' own test.
 */
export async function seriousFindings(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ["violations"],
    rules: { "color-contrast": { enabled: false } },
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
