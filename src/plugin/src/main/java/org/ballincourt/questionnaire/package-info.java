/** What clients are asked when we want to know what they thought, and what they answer. */
package org.ballincourt.questionnaire;
