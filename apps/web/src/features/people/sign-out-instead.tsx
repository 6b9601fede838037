import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/button';
import { signOut } from './me.queries';
import styles from './sign-in-methods.module.css';

/** The way out for who is halfway in: nothing was written yet that could be lost. */
export function SignOutInstead() {
  const { t } = useTranslation('signInMethods');
  const client = useQueryClient();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate('/sign-in');
      client.clear();
    },
  });
  return (
    <div className={styles.otherwise}>
      <Button variant="quiet" isPending={leaving.isPending} onPress={() => leaving.mutate()}>
        {t('factor.signOut')}
      </Button>
    </div>
  );
}
