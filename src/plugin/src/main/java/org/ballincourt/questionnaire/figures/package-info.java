/** What many answers say together, and how sure that is; nothing else is computed of them. */
package org.ballincourt.questionnaire.figures;
