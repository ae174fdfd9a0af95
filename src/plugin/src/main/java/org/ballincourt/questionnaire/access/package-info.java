/** Who keeps questionnaires, and who may look at them. */
package org.ballincourt.questionnaire.access;
