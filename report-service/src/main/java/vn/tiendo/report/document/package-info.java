/** Reports on paper: DOCX and PDF in the form of Nghị định 30/2020/NĐ-CP, XLSX with live formulas. */
@NullMarked
package vn.tiendo.report.document;

import org.jspecify.annotations.NullMarked;
