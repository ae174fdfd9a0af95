/** Reads what of the answers whoever is asking may see. */
package org.ballincourt.questionnaire.results.access;
