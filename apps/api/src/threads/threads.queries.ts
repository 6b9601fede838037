import { Injectable } from '@nestjs/common';
import type { LessonLine, LessonThreadView } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { LESSON_LINE, LESSONS, type LessonBody, viewLesson } from '../lessons/lesson.body.js';
import { NEXT_STEPS, type NextStepBody, viewNextStep } from '../next-steps/next-step.body.js';
import { OBSERVATIONS, type ObservationBody, viewObservation } from '../observations/observation.body.js';
import { REFLECTIONS, type ReflectionBody, viewReflection } from '../reflections/reflection.body.js';

interface ThreadRow {
  lesson: LessonBody;
  instrument_id: string;
  returning: NextStepBody[];
  observations: ObservationBody[];
  blind: LessonThreadView['blind'];
  reflections: ReflectionBody[];
  next_steps: NextStepBody[];
  next_lesson: LessonLine | null;
}

/** A lesson whole: what came in, what was seen, what goes on; one statement. */
export const THREAD = {
  name: 'lesson_thread',
  text: `
    select t.body as lesson, t.instrument_id, app.blind_state(t.id) as blind,
      (select coalesce(json_agg(s.body order by s.occurred_at desc, s.id), '[]') from (${NEXT_STEPS}) s
        where s.portfolio_id = t.portfolio_id and s.occurred_at < t.starts_at
          and (s.is_open or exists (select from next_step_outcome x where x.next_step_id = s.id and x.lesson_id = t.id))
          and not exists (select from observation v where v.id = s.origin_id and v.lesson_id = t.id)
          and not exists (select from reflection v where v.id = s.origin_id and v.lesson_id = t.id)
      ) as returning,
      (select coalesce(json_agg(o.body order by o.is_self, o.occurred_at, o.id), '[]') from (${OBSERVATIONS}) o
        where o.lesson_id = t.id) as observations,
      (select coalesce(json_agg(r.body order by r.occurred_at, r.id), '[]') from (${REFLECTIONS}) r
        where r.lesson_id = t.id) as reflections,
      (select coalesce(json_agg(s.body order by s.occurred_at, s.id), '[]') from (${NEXT_STEPS}) s
        where s.origin_id in (select id from observation where lesson_id = t.id
          union all select id from reflection where lesson_id = t.id)) as next_steps,
      (select ${LESSON_LINE} from lesson l where l.portfolio_id = t.portfolio_id and (l.starts_at, l.id) > (t.starts_at, t.id)
        order by l.starts_at, l.id limit 1) as next_lesson
    from (${LESSONS}) t where t.id = $1`,
};

@Injectable()
export class ThreadsQueries {
  constructor(private readonly database: Database) {}

  async thread(actor: Actor, lessonId: string): Promise<LessonThreadView> {
    const row = await this.database.one<ThreadRow>(actor, { ...THREAD, values: [lessonId] });
    return {
      lesson: viewLesson(actor, row.lesson),
      instrumentId: row.instrument_id,
      returning: row.returning.map((body) => viewNextStep(actor, body)),
      observations: row.observations.map((body) => viewObservation(actor, body)),
      blind: row.blind,
      reflections: row.reflections.map((body) => viewReflection(actor, body)),
      nextSteps: row.next_steps.map((body) => viewNextStep(actor, body)),
      nextLesson: row.next_lesson,
    };
  }
}
